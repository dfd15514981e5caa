package org.pressmark.exchange.refi;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Reference;
import org.pressmark.Trial;
import org.pressmark.exchange.Golden;
import org.pressmark.exchange.archive.Archive;
import org.pressmark.exchange.archive.ArchiveLimits;
import org.pressmark.exchange.format.Portion;
import org.xml.sax.SAXException;

/// What goes out is valid by the schemas of the standard, in the judgement of the JDK.
final class SchemaValidityTest {
    @TempDir
    Path folder;

    private Trial trial;

    @AfterEach
    void close() {
        if (trial != null) {
            trial.close();
        }
    }

    private static void validate(String schema, byte[] xml) throws SAXException, IOException {
        Optional<Path> xsd = Reference.file("formats/refi-qda/" + schema);
        assumeTrue(xsd.isPresent(), "the schemas of REFI-QDA are not here");
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(xsd.orElseThrow().toFile())
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(xml)));
    }

    private byte[] project() {
        Path file = trial.export("a.qdpx", new RefiFormat(ArchiveLimits.usual()), Portion.ALL);
        try (Archive archive = Archive.open(file, ArchiveLimits.usual())) {
            return archive.bytes("project.qde");
        }
    }

    @Test
    void aProjectWithEverythingIsValid() throws SAXException, IOException {
        trial = new Trial(folder, "golden");
        Golden.in(trial);
        validate("Project.xsd", project());
    }

    @Test
    void anEmptyProjectIsValid() throws SAXException, IOException {
        trial = new Trial(folder, "empty");
        validate("Project.xsd", project());
    }

    @Test
    void aCodebookIsValid() throws SAXException, IOException {
        trial = new Trial(folder, "golden");
        Golden.in(trial);
        Path file = trial.export("a.qdc", new RefiCodebookFormat(ArchiveLimits.usual()), Portion.ALL);
        validate("Codebook.xsd", Files.readAllBytes(file));
    }
}
