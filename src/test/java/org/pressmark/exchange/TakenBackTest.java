package org.pressmark.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressmark.Reference;
import org.pressmark.Trial;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.format.Departure;
import org.pressmark.exchange.format.Part;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.format.ReadableFormat;
import org.pressmark.exchange.format.Stamp;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.ImportReport;
import org.pressmark.model.Provenance;
import org.pressmark.model.Refusal;

/// Whatever format a set came in: the same file again changes nothing, and one undo takes all of it back.
final class TakenBackTest {
    private static final Arrival.Terms LATER = new Arrival.Terms(null, List.of(), Trial.NOW.plusSeconds(3_600));

    /// So many files of a format, and no larger ones, so that the test stays quick.
    private static final int MOST = 5;

    private static final long SMALL = 50_000;

    @TempDir
    static Path sound;

    private static FuzzedSets sets;
    private static Path texts;

    @TempDir
    Path folder;

    private Trial project;

    @BeforeAll
    static void makeSoundFiles() {
        sets = new FuzzedSets(sound);
        texts = sets.texts();
    }

    @AfterAll
    static void closeSets() {
        sets.close();
    }

    /// There is an annotator of the same name as in the files, with another id.
    @BeforeEach
    void makeAProject() {
        project = new Trial(folder, "project");
        project.addAnna();
        Article bare = project.article("story.txt", "The mayor said yes.\n".getBytes(StandardCharsets.UTF_8));
        project.carryOut(new Change.Edited(
                bare,
                bare.from(new Provenance(
                        null,
                        null,
                        Provenance.OriginType.UNKNOWN,
                        Provenance.OutletEvidence.UNKNOWN,
                        "http://a.example/",
                        null))));
    }

    @AfterEach
    void close() {
        project.close();
    }

    static List<String> readers() {
        return FuzzedSets.readers();
    }

    @ParameterizedTest
    @MethodSource("readers")
    void sameSetAgainChangesNothingAndOneUndoTakesItBack(String name) throws IOException {
        ReadableFormat format = Formats.usual().readable(name).orElseThrow();
        if (!format.carries().contains(Part.TEXT)) {
            project.take(texts);
        }
        assertTrue(check(sets.file(name), format) > 0, () -> name + " brings nothing in");
    }

    /// All that the project holds, written nowhere but into memory.
    private String held() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Departure all = Trial.format().write(Portion.ALL, new Stamp("test", Trial.NOW), bytes);
        while (all.slice(project.reading())) {
            continue;
        }
        all.close();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /// How much came in.
    private int check(Path file, ReadableFormat format) {
        String before = held();
        ImportReport report = project.take(file, format);
        if (report.added() == 0) {
            assertEquals(before, held(), file::toString);
            return 0;
        }
        String after = held();
        assertEquals(0, project.take(file, format, LATER).added(), file::toString);
        assertEquals(after, held(), file::toString);
        assertNotNull(project.door().undo(project.anna().id()), file::toString);
        assertEquals(before, held(), file::toString);
        return report.added();
    }

    private static boolean isSmall(Path file) {
        return Files.isRegularFile(file) && file.toFile().length() < SMALL;
    }

    /// What a file brings that its own tool wrote.
    @Test
    void filesOfOtherToolsComeInOnceAndAreTakenBackWhole() throws IOException {
        assumeTrue(Reference.file("formats").isPresent(), "the samples of other tools are not here");
        Map<String, Integer> added = new TreeMap<>();
        Map<String, Integer> tried = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Reference.file("formats").orElseThrow())) {
            for (Path file : files.filter(TakenBackTest::isSmall).sorted().toList()) {
                Formats.usual().of(file).ifPresent(format -> {
                    if (tried.merge(format.name(), 1, Integer::sum) > MOST) {
                        return;
                    }
                    try {
                        added.merge(format.name(), check(file, format), Integer::sum);
                    } catch (Refusal refused) {
                        assertTrue(refused.told().arguments().size() > 0, file::toString);
                    }
                });
            }
        }
        assertTrue(added.size() > 8, added::toString);
    }
}
