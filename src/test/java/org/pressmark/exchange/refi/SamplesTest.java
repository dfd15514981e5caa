package org.pressmark.exchange.refi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
import org.pressmark.model.Code;
import org.pressmark.model.ImportReport;

/// The files of other tools, and of the standard itself.
final class SamplesTest {
    @TempDir
    Path folder;

    private static Path file(String name) {
        Optional<Path> file = Reference.file(name);
        assumeTrue(file.isPresent(), "the samples of REFI-QDA are not here");
        return file.orElseThrow();
    }

    private static ForeignSet read(String name) {
        return RefiReader.read(file("formats/refi-qda/" + name), ArchiveLimits.usual());
    }

    @ParameterizedTest
    @CsvSource({
        "spec-annex/A1-codebook.qdc, 6, 0, 0",
        "spec-annex/A2-simple-project.qde, 14, 5, 11",
        "spec-annex/A3-complex-project.qde, 19, 11, 46",
        "taguette-1.4.1-codebook.qdc, 3, 0, 0",
        "qc_demo.qdpx, 262, 2, 205",
    })
    void everySampleIsReadWhole(String name, int codes, int articles, int tags) {
        ForeignSet set = read(name);
        Map<String, Integer> found = new TreeMap<>();
        found.put("codes", (int)
                set.entries().stream().filter(Code.class::isInstance).count());
        found.put("articles", set.articles().size());
        found.put(
                "tags",
                set.articles().stream().mapToInt(each -> each.tags().size()).sum());
        assertEquals(
                Map.of("codes", codes, "articles", articles, "tags", tags),
                found,
                () -> set.notes().toString());
    }

    @Test
    void everySelectionOfTheDemoComesIn() {
        try (Trial project = new Trial(folder, "p")) {
            RefiFormat format = new RefiFormat(ArchiveLimits.usual());
            ImportReport report = project.take(file("formats/refi-qda/qc_demo.qdpx"), format);
            int tags = project.reading().articles().stream()
                    .mapToInt(article -> project.reading().annotations(article).size())
                    .sum();
            assertEquals(205, tags, () -> report.notes().toString());
            assertEquals(List.of(), report.notes());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xxe-file.qde",
                "xxe-parameter.qde",
                "billion-laughs.qde",
                "deep.qde",
                "xinclude.xmi",
                "stylesheet-pi.xml"
            })
    void hostileFilesAreRefused(String name) {
        Path file = file("hostile/xml/" + name);
        CannotImport refusal = assertThrows(CannotImport.class, () -> RefiReader.read(file, ArchiveLimits.usual()));
        assertTrue(refusal.told().arguments().getFirst().contains(name));
    }
}
