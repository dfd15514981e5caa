package org.pressmark.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import org.pressmark.exchange.format.Part;
import org.pressmark.exchange.format.ReadableFormat;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.ImportReport;
import org.pressmark.model.Provenance;
import org.pressmark.model.Refusal;

/// Whatever format a set came in: the same file again changes nothing, and one undo takes all of it back.
final class TakenBackTest {
    private static final Arrival.Terms LATER = new Arrival.Terms(null, List.of(), Trial.NOW.plusSeconds(3_600));

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

    /// How much came in.
    private int check(Path file, ReadableFormat format) {
        String before = project.exported();
        ImportReport report = project.take(file, format);
        if (report.added() == 0) {
            assertEquals(before, project.exported(), file::toString);
            return 0;
        }
        String after = project.exported();
        assertEquals(0, project.take(file, format, LATER).added(), file::toString);
        assertEquals(after, project.exported(), file::toString);
        assertNotNull(project.door().undo(project.anna().id()), file::toString);
        assertEquals(before, project.exported(), file::toString);
        return report.added();
    }

    /// What a file brings that its own tool wrote.
    @Test
    void filesOfOtherToolsComeInOnceAndAreTakenBackWhole() throws IOException {
        assumeTrue(Reference.file("formats").isPresent(), "the samples of other tools are not here");
        Map<String, Integer> added = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Reference.file("formats").orElseThrow())) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Formats.usual().of(file).ifPresent(format -> {
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
