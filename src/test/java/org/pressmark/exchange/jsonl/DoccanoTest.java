package org.pressmark.exchange.jsonl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.Reference;
import org.pressmark.Trial;
import org.pressmark.exchange.Golden;
import org.pressmark.exchange.foreign.ForeignArticle;
import org.pressmark.exchange.foreign.ForeignSet;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.model.Annotation;
import org.pressmark.text.OffsetUnit;

final class DoccanoTest {
    @TempDir
    Path folder;

    private Trial to;

    @BeforeEach
    void makeProject() {
        to = new Trial(folder, "to");
    }

    @AfterEach
    void close() {
        to.close();
    }

    private static ForeignSet read(Path file) {
        Tasks tasks = new Tasks();
        return tasks.read(file, "doccano", OffsetUnit.UTF_16, new DoccanoReader(tasks));
    }

    private List<Annotation> take(String json) throws IOException {
        to.take(Files.writeString(folder.resolve("a.jsonl"), json), new DoccanoFormat());
        return to.reading().annotations(to.reading().articles().getFirst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"\ud83d\ude42 Ann spoke.\",\"label\":[[3,6,\"PER\"]]}",
                "{\"data\":\"\ud83d\ude42 Ann spoke.\",\"entities\":[{\"id\":0,\"label\":\"PER\",\"start_offset\":3,\"end_offset\":6}],\"relations\":[]}",
                "{\n \"text\": \"\ud83d\ude42 Ann spoke.\",\n \"entities\": [[3, 6, \"PER\"]],\n \"cats\": []\n}\n",
                "[{\"text\":\"\ud83d\ude42 Ann spoke.\",\"labels\":[{\"start\":3,\"end\":6,\"label\":\"PER\"}]}]",
            })
    void everyShapeOfALabelIsRead(String json) throws IOException {
        Annotation tag = take(json).getFirst();
        assertEquals("Ann", tag.spans().getFirst().anchor().exact());
    }

    @Test
    void placesMayCountCodePoints() throws IOException {
        String json =
                "{\"text\":\"\ud83d\ude42\ud83d\ude42 Ann spoke to Ben.\",\"label\":[[3,6,\"PER\"],[16,19,\"PER\"]]}";
        assertEquals("Ann", take(json).getFirst().spans().getFirst().anchor().exact());
    }

    @Test
    void relationsAreNotedWhereTheyBegin() throws IOException {
        String json =
                "{\"text\":\"Ann spoke.\",\"entities\":[{\"id\":7,\"label\":\"PER\",\"start_offset\":0,\"end_offset\":3},"
                        + "{\"id\":9,\"label\":\"CUE\",\"start_offset\":4,\"end_offset\":9}],"
                        + "\"relations\":[{\"id\":1,\"from_id\":7,\"to_id\":9,\"type\":\"says\"}]}";
        assertEquals("→ says: CUE “spoke”", take(json).getFirst().head().note());
    }

    @Test
    void annotationsOfTheFirstVersionsAreRead() throws IOException {
        String json = "{\"id\":1,\"text\":\"Ann spoke.\",\"meta\":{},\"annotation_approver\":null,"
                + "\"annotations\":[{\"label\":3,\"start_offset\":0,\"end_offset\":3,\"user\":1}]}";
        assertTrue(new DoccanoFormat().recognises(json));
        assertEquals("Ann", take(json).getFirst().spans().getFirst().anchor().exact());
    }

    @Test
    void whatHasNoPlaceInANoteIsCounted() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.jsonl"), "{\"text\":\"Ann.\",\"label\":[],\"tags\":[\"a\",\"b\"],\"more\":[{}]}");
        ForeignSet set = read(file);
        assertEquals("tags: a, b", set.articles().getFirst().known().get(ForeignArticle.Known.NOTE));
        assertEquals("exchange.note.tasks.other", set.notes().getFirst().key());
    }

    @Test
    void labelsOfTheWholeCodeTheArticle() throws IOException {
        assertEquals(
                List.of(),
                take("{\"text\":\"Hm.\",\"label\":[\"Good\"]}").getFirst().spans());
    }

    @Test
    void commentsAndUnknownMembersAreKept() throws IOException {
        take(
                "{\"id\":1,\"text\":\"Hm.\",\"label\":[],\"Comments\":[\"look\"],\"meta\":{\"page\":1.5,\"url\":\"http://x\"}}");
        var article = to.reading().open(to.reading().articles().getFirst()).article();
        assertEquals("page: 1.5\nlook", article.note());
        assertEquals("http://x", article.provenance().url());
    }

    @Test
    void whatWasDeletedInTheToolIsGoneAndWhatWasAddedIsNew() throws IOException {
        try (Trial from = new Trial(folder, "from")) {
            Golden.in(from);
            Path file = from.export("golden.jsonl", new DoccanoFormat(), Portion.ALL);
            String json = Files.readString(file);
            int before = read(file).articles().stream()
                    .mapToInt(each -> each.tags().size())
                    .sum();
            String zone = json.replaceFirst("\\[\\d+,\\d+,\"zone: caption\"\\]", "[0,3,\"New\"]");
            assertTrue(!zone.equals(json));
            Files.writeString(file, zone);
            var tags = read(file).articles().stream()
                    .flatMap(each -> each.tags().stream())
                    .toList();
            assertEquals(before, tags.size());
            assertEquals(1, tags.stream().filter(tag -> tag.id() == null).count());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "export-relation_extraction.jsonl, 1, 4",
        "export-sequence_labeling.jsonl, 3, 4",
        "import-relation_extraction-example.jsonl, 1, 4",
        "import-sequence_labeling-example.jsonl, 3, 2",
        "import-sequence_labeling-example_overlapping.jsonl, 1, 2",
    })
    void everySampleIsReadWhole(String name, int articles, int tags) {
        Optional<Path> file = Reference.file("formats/doccano/" + name);
        assumeTrue(file.isPresent(), "the samples of doccano are not here");
        ForeignSet set = read(file.orElseThrow());
        assertEquals(articles, set.articles().size());
        assertEquals(
                tags,
                set.articles().stream().mapToInt(each -> each.tags().size()).sum());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deep-objects.json",
                "big-number.json",
                "lone-surrogate.json",
                "nul.json",
                "truncated.json",
                "empty-object.json"
            })
    void hostileFilesAreRefused(String name) {
        Optional<Path> file = Reference.file("hostile/json/" + name);
        assumeTrue(file.isPresent(), "the hostile files are not here");
        assertThrows(CannotImport.class, () -> read(file.orElseThrow()));
    }
}
