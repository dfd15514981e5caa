package org.pressmark.exchange.jsonl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.Reference;
import org.pressmark.Trial;
import org.pressmark.exchange.Formats;
import org.pressmark.exchange.foreign.ForeignSet;
import org.pressmark.exchange.format.ReadableFormat;
import org.pressmark.model.Annotation;
import org.pressmark.model.Annotator;
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

    /// The same words twice: only the path into the page tells which are meant.
    @Test
    void labelStudioMarksAPageByPathsIntoIt() throws IOException {
        String json = """
                [{"id": 7, "data": {"html": "<html><head><title>T</title></head><body><div><p>Ann  spoke.</p>\
                <p>Ann spoke <b>up</b> &amp; left.</p></div></body></html>"}, "annotations": [{"result": [
                {"id":"a","type":"hypertextlabels","value":{"start":"/div[1]/p[2]/text()[1]","startOffset":0,
                "end":"/div[1]/p[2]/text()[1]","endOffset":3,"text":"Ann","hypertextlabels":["PER"]}},
                {"id":"b","type":"hypertextlabels","value":{"start":"/div[1]/p[2]/text()[1]","startOffset":4,
                "end":"/div[1]/p[2]/b[1]/text()[1]","endOffset":2,"hypertextlabels":["SAYS"]}},
                {"type":"relation","from_id":"a","to_id":"b","direction":"right","labels":["speaks"]}]}]}]
                """;
        List<Annotation> tags = take(new LabelStudioFormat(), json);
        assertEquals(
                List.of("Ann", "spoke up"), tags.stream().map(TasksTest::words).toList());
        assertEquals(11, tags.getFirst().start());
        assertEquals("→ speaks: SAYS", tags.getFirst().head().note());
    }

    @Test
    void choicesOfTwoControlsAreTwoThings() throws IOException {
        String json = """
                [{"id": 1, "data": {"text": "Ann spoke."}, "annotations": [{"result": [
                {"id":"a","from_name":"true","type":"choices","value":{"choices":["yes"]}},
                {"id":"b","from_name":"new","type":"choices","value":{"choices":["yes"]}},
                {"id":"c","from_name":"topic","type":"taxonomy","value":{"taxonomy":[["City","Mayor"]]}}]}],
                "predictions": [{"result": []}]}]
                """;
        try (Trial to = new Trial(folder, "to")) {
            var report = to.take(Files.writeString(folder.resolve("a.json"), json), new LabelStudioFormat());
            assertEquals(
                    List.of("new", "topic", "true"),
                    to.reading().registers().codebooks().stream()
                            .map(book -> book.name())
                            .sorted()
                            .toList());
            assertEquals(
                    List.of("exchange.note.tasks.unsent"),
                    report.notes().stream().map(note -> note.key()).toList());
        }
    }

    /// A row is an annotation; its cells hold JSON.
    @Test
    void theTableOfLabelStudioIsRead() throws IOException {
        String table = """
                annotation_id,annotator,created_at,id,label,lead_time,text
                11,ann@example.org,2024-05-02T10:00:00Z,1,"[{""start"":0,""end"":3,""text"":""Ann"",\
                ""labels"":[""PER""]}]",3.4,Ann spoke.
                12,ben@example.org,2024-05-02T10:00:00Z,1,"[{""start"":4,""end"":9,""text"":""spoke"",\
                ""labels"":[""SAYS""]}]",3.4,Ann spoke.
                """;
        Path file = Files.writeString(folder.resolve("a.csv"), table);
        assertEquals("label-studio", Formats.usual().of(file).orElseThrow().name());
        List<Annotation> tags = take(new LabelStudioFormat(), table);
        assertEquals(
                List.of("Ann", "spoke"), tags.stream().map(TasksTest::words).toList());
        assertNotEquals(
                tags.getFirst().head().annotator(), tags.getLast().head().annotator());
    }

    /// doccano hands out a zip with a file for each user, which names nobody.
    @Test
    void everyUserOfDoccanoIsAnAnnotator() throws IOException {
        Path zip = folder.resolve("all.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String user : List.of("ann", "ben")) {
                out.putNextEntry(new ZipEntry(user + ".jsonl"));
                out.write("{\"text\":\"Ann spoke\",\"label\":[[0,3,\"PER\"]]}\n".getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        ReadableFormat format = Formats.usual().of(zip).orElseThrow();
        assertEquals("doccano", format.name());
        try (Trial to = new Trial(folder, "to")) {
            to.take(zip, format);
            assertEquals(
                    List.of("ann", "ben"),
                    to.reading().registers().annotators().stream()
                            .map(Annotator::name)
                            .sorted()
                            .toList());
            assertEquals(0, to.take(zip, format).added());
        }
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
