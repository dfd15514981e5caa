package org.pressmark.exchange.jsonl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.Reference;
import org.pressmark.Trial;
import org.pressmark.exchange.foreign.ForeignSet;
import org.pressmark.exchange.format.ReadableFormat;
import org.pressmark.model.Annotation;
import org.pressmark.text.OffsetUnit;

/// Prodigy and Label Studio.
final class TasksTest {
    @TempDir
    Path folder;

    private List<Annotation> take(ReadableFormat format, String json) throws IOException {
        try (Trial to = new Trial(folder, "to")) {
            to.take(Files.writeString(folder.resolve("a.json"), json), format);
            return to.reading().annotations(to.reading().articles().getFirst());
        }
    }

    private static String words(Annotation tag) {
        return tag.spans().getFirst().anchor().exact();
    }

    @Test
    void prodigyCountsCodePointsAndWhatWasRejectedIsLeftOut() throws IOException {
        String json = """
                {"text":"\ud83d\ude42 Ann spoke.","spans":[{"start":2,"end":5,"label":"PER"}],"answer":"accept"}
                {"text":"\ud83d\ude42 Ann spoke.","spans":[{"start":6,"end":11,"label":"PER"}],"answer":"reject"}
                """;
        assertEquals(
                List.of("Ann"),
                take(new ProdigyFormat(), json).stream().map(TasksTest::words).toList());
    }

    @Test
    void labelStudioKeepsWhatIsSaidOfARegionAndLeavesOutWhatWasCancelled() throws IOException {
        String json = """
                [{"id": 1, "data": {"text": "\ud83d\ude42 Ann spoke."}, "annotations": [
                {"was_cancelled": true, "result": [
                {"id":"x","type":"labels","value":{"start":0,"end":2,"labels":["NO"]}}]},
                {"was_cancelled": false, "completed_by": {"email": "ann@example.org"}, "result": [
                {"id":"a","type":"labels","value":{"start":3,"end":6,"text":"Ann","labels":["PER"]}},
                {"id":"a","type":"textarea","value":{"start":3,"end":6,"text":["sure"]}},
                {"id":"b","type":"choices","value":{"choices":["News"]}}]}]}]
                """;
        List<Annotation> tags = take(new LabelStudioFormat(), json);
        Annotation region =
                tags.stream().filter(tag -> !tag.spans().isEmpty()).findFirst().orElseThrow();
        assertEquals(2, tags.size());
        assertEquals("Ann", words(region));
        assertEquals("sure", region.head().note());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lsf-named_entity", "lsf-phrases", "lsf-rich_text_plain"})
    void everySampleOfLabelStudioIsRead(String name) {
        Optional<Path> file = Reference.file("formats/label-studio/" + name + "/1.json");
        assumeTrue(file.isPresent(), "the samples of Label Studio are not here");
        Tasks tasks = new Tasks();
        ForeignSet set =
                tasks.read(file.orElseThrow(), "label-studio", OffsetUnit.UTF_16, new LabelStudioReader(tasks));
        assertEquals(1, set.articles().getFirst().tags().size());
    }

    @Test
    void theHeadlinesOfProdigyAreRead() {
        Optional<Path> file = Reference.file("formats/prodigy/annotated_news_headlines-ORG-PERSON-LOCATION-ner.jsonl");
        assumeTrue(file.isPresent(), "the samples of Prodigy are not here");
        Tasks tasks = new Tasks();
        ForeignSet set = tasks.read(file.orElseThrow(), "prodigy", OffsetUnit.CODE_POINT, new ProdigyReader(tasks));
        assertEquals(200, set.articles().size());
    }
}
