package org.pressmark.exchange.cas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.Reference;
import org.pressmark.Trial;
import org.pressmark.exchange.archive.ArchiveLimits;
import org.pressmark.exchange.foreign.ForeignSet;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.model.ImportReport;

/// The files of cassis, which INCEpTION and other programs made.
final class SamplesTest {
    @TempDir
    Path folder;

    private static Path file(String name) {
        Optional<Path> file = Reference.file(name);
        assumeTrue(file.isPresent(), "the samples of UIMA CAS are not here");
        return file.orElseThrow();
    }

    private static ForeignSet read(Path file) {
        return CasReader.read(file, "cas-xmi", ArchiveLimits.usual());
    }

    @ParameterizedTest
    @CsvSource({
        "json/casWithEmojiUnicodeTextAndAnnotations/data.json, 1, 9",
        "json/casWithEmojiUnicodeTextAndAnnotations/debug.xmi, 1, 9",
        "json/casWithTextAndAnnotations/data.json, 1, 4",
        "json/casWithTextAndAnnotations/debug.xmi, 1, 4",
        "json/emptyCas/data.json, 0, 0",
        "json/emptyCas/debug.xmi, 0, 0",
        "xmi/small_cas.xmi, 1, 0",
        "xmi/lenient_cas.xmi, 1, 1",
        "xmi/empty_cas.xmi, 1, 0",
        "xmi/cas_with_smileys.xmi, 1, 5",
    })
    void everySampleIsReadWhole(String name, int articles, int tags) {
        ForeignSet set = read(file("formats/uima-cas/" + name));
        assertEquals(articles, set.articles().size());
        assertEquals(
                tags,
                set.articles().stream().mapToInt(each -> each.tags().size()).sum());
    }

    @Test
    void everySpanOfASampleMatchesItsText() {
        try (Trial project = new Trial(folder, "p")) {
            ImportReport report = project.take(
                    file("formats/uima-cas/json/casWithEmojiUnicodeTextAndAnnotations/debug.xmi"),
                    CasFormat.xmi(ArchiveLimits.usual()));
            assertEquals("exchange.note.match.UTF_16", report.notes().getFirst().key());
            assertEquals("9", report.notes().getFirst().arguments().getFirst());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xml/xinclude.xmi",
                "xml/stylesheet-pi.xml",
                "xml/xxe-file.qde",
                "json/good.json",
                "json/deep-objects.json",
                "json/big-number.json"
            })
    void hostileFilesAreRefused(String name) {
        Path file = file("hostile/" + name);
        assertThrows(CannotImport.class, () -> read(file));
    }
}
