package org.pressmark.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressmark.Trial;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.format.Format;
import org.pressmark.exchange.format.ReadableFormat;
import org.pressmark.model.Refusal;

/// Every reader is given everything that was made to harm readers: nothing comes of it but a refusal in a sentence,
/// and the project is as it was.
final class HostileSetsTest {
    @TempDir
    static Path folder;

    private static Trial project;
    private static List<Path> files;

    static Stream<String> readers() {
        return Formats.usual().all().stream()
                .filter(ReadableFormat.class::isInstance)
                .map(Format::name);
    }

    @BeforeAll
    static void make() throws IOException {
        project = new Trial(folder, "project");
        project.addAnna();
        files = new HostileFiles(Files.createDirectory(folder.resolve("files"))).all();
    }

    @AfterAll
    static void close() {
        project.close();
    }

    private static ReadableFormat reader(String name) {
        return Formats.usual().readable(name).orElseThrow();
    }

    /// Looks at a file without taking anything in; whatever is thrown but a refusal is a fault of the reader.
    private static void tryOn(ReadableFormat format, Path file) {
        try {
            format.read(file).into(project.reading(), new Arrival.Terms(null, List.of(), Trial.NOW));
        } catch (Refusal refused) {
            assertFalse(refused.told().key().isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void whatWasMadeToHarmIsRefusedOrHarmless(String name) {
        long before = project.reading().latest();
        files.forEach(file -> tryOn(reader(name), file));
        assertEquals(before, project.reading().latest());
    }

    @ParameterizedTest
    @CsvSource({
        "bomb.ann.zip, brat, exchange.zip.large",
        "bomb.xmi.zip, cas-xmi, exchange.zip.large",
        "checksum.zip, brat, exchange.zip.damaged",
        "half.zip, brat, exchange.zip.damaged",
        "locked.zip, brat, exchange.zip.locked",
        "out.zip, brat, exchange.zip.name",
        "windows.zip, brat, exchange.zip.name",
        "wide.csv, csv, exchange.table.long",
        "nul.csv, csv, exchange.nul",
        "exponent.jsonl, prodigy, exchange.text",
        "half.jsonl, doccano, exchange.surrogate",
        "nul.jsonl, doccano, exchange.nul",
        "xxe.qde, refi-qda, exchange.xml.doctype",
        "parameter.qdc, refi-qda-codebook, exchange.xml.doctype",
        "laughs.xmi, cas-xmi, exchange.xml.doctype"
    })
    void theRefusalNamesTheReason(String file, String format, String key) {
        Path there = folder.resolve("files").resolve(file);
        Refusal refusal = assertThrows(Refusal.class, () -> reader(format).read(there));
        assertEquals(key, refusal.told().key());
    }

    @Test
    void aPlaceThatIsNoWholeNumberIsRefusedAndNotLeftOut() throws IOException {
        Path file = folder.resolve("fraction.jsonl");
        Files.writeString(file, "{\"text\": \"abc\", \"label\": [[0.5, 2, \"A\"]]}");
        Refusal refusal = assertThrows(Refusal.class, () -> reader("doccano").read(file));
        assertEquals("exchange.tasks.place", refusal.told().key());
    }

    @Test
    void aSetOfNothingThatHypothesisHandsOutIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("empty-object.json"), "{}");
        Refusal refusal = assertThrows(Refusal.class, () -> reader("hypothesis").read(file));
        assertEquals("exchange.needed", refusal.told().key());
    }
}
