package org.pressmark.exchange.cas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Trial;
import org.pressmark.exchange.Golden;
import org.pressmark.exchange.archive.Archive;
import org.pressmark.exchange.archive.ArchiveLimits;
import org.pressmark.exchange.format.Portion;
import org.pressmark.model.Annotation;
import org.pressmark.model.RoleSpan;
import org.xml.sax.SAXException;

/// What goes out is read by UIMA itself, with the type system that lies beside it.
final class JudgedByUimaTest {
    @TempDir
    Path folder;

    private Trial trial;

    @BeforeEach
    void makeProject() {
        trial = new Trial(folder, "golden");
        Golden.in(trial);
    }

    @AfterEach
    void close() {
        trial.close();
    }

    private interface Reading {
        void into(CAS cas, InputStream stream) throws IOException, SAXException;
    }

    private Map<String, CAS> read(CasFormat format, Reading reading)
            throws IOException, SAXException, ResourceInitializationException, InvalidXMLException {
        Path file = trial.export("a." + format.endings().getFirst(), format, Portion.ALL);
        Map<String, CAS> read = new HashMap<>();
        try (Archive archive = Archive.open(file, ArchiveLimits.usual())) {
            TypeSystemDescription types = UIMAFramework.getXMLParser()
                    .parseTypeSystemDescription(
                            new XMLInputSource(new ByteArrayInputStream(archive.bytes(Form.TYPES)), folder.toFile()));
            for (String name : archive.names()) {
                if (!name.equals(Form.TYPES)) {
                    CAS cas = CasCreationUtils.createCas(types, null, null);
                    reading.into(cas, archive.stream(name));
                    read.put(name.substring(0, 36), cas);
                }
            }
        }
        return read;
    }

    private Map<String, CAS> xmi() throws Exception {
        return read(CasFormat.xmi(ArchiveLimits.usual()), (cas, stream) -> XmiCasDeserializer.deserialize(stream, cas));
    }

    private Map<String, CAS> json() throws Exception {
        return read(
                CasFormat.json(ArchiveLimits.usual()),
                (cas, stream) -> new JsonCas2Deserializer().deserialize(stream, cas));
    }

    private void assertSpansAreThere(Map<String, CAS> read) {
        for (Annotation tag : tags()) {
            CAS cas = read.get(tag.article().toString());
            for (RoleSpan span : tag.spans()) {
                Type type = cas.getTypeSystem().getType(Layers.SPAN);
                assertTrue(
                        cas.<AnnotationFS>getAnnotationIndex(type).stream()
                                .anyMatch(each -> each.getBegin() == span.span().start()
                                        && each.getEnd() == span.span().end()
                                        && each.getCoveredText()
                                                .equals(span.anchor().exact())),
                        span.toString());
            }
        }
    }

    private List<Annotation> tags() {
        List<Annotation> tags = new ArrayList<>();
        trial.reading().articles().forEach(id -> tags.addAll(trial.reading().annotations(id)));
        return tags;
    }

    @Test
    void uimaFindsEverySpanOfTheXmi() throws Exception {
        assertSpansAreThere(xmi());
    }

    @Test
    void uimaFindsEverySpanOfTheJson() throws Exception {
        assertSpansAreThere(json());
    }

    @Test
    void everyTokenStandsInASentenceAndNoneIsBlank() throws Exception {
        for (CAS cas : xmi().values()) {
            List<AnnotationFS> sentences =
                    cas.<AnnotationFS>getAnnotationIndex(cas.getTypeSystem().getType(Layers.SENTENCE)).stream()
                            .toList();
            for (AnnotationFS token :
                    cas.<AnnotationFS>getAnnotationIndex(cas.getTypeSystem().getType(Layers.TOKEN))) {
                assertTrue(!token.getCoveredText().isBlank());
                assertEquals(
                        1,
                        sentences.stream()
                                .filter(each -> each.getBegin() <= token.getBegin() && token.getEnd() <= each.getEnd())
                                .count(),
                        token.getCoveredText());
            }
        }
    }

    @Test
    void controlCharactersBecomeBlanksAndAreCounted() throws Exception {
        trial.article("Bell \u0007 rings.");
        CAS bell = xmi().values().stream()
                .filter(cas -> cas.getDocumentText().startsWith("Bell"))
                .findFirst()
                .orElseThrow();
        assertEquals("Bell   rings.", bell.getDocumentText());
        assertEquals(
                "Bell \u0007 rings.",
                json().values().stream()
                        .map(CAS::getDocumentText)
                        .filter(text -> text.startsWith("Bell"))
                        .findFirst()
                        .orElseThrow());
    }

    /// The JDK limits what XML may refer to; a long text of short lines refers to a newline for each.
    @Test
    void aLongTextOfShortLinesComesBack() {
        String text = "Line of a text.\n".repeat(20_000);
        try (Trial from = new Trial(folder, "long");
                Trial to = new Trial(folder, "to")) {
            from.article(text);
            CasFormat format = CasFormat.xmi(ArchiveLimits.usual());
            to.take(from.export("long.xmi.zip", format, Portion.ALL), format);
            assertEquals(
                    text,
                    to.reading().content(to.reading().articles().getFirst()).text());
        }
    }
}
