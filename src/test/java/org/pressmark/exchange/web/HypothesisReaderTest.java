package org.pressmark.exchange.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Reference;
import org.pressmark.Trial;
import org.pressmark.exchange.Formats;
import org.pressmark.exchange.foreign.ForeignArticle;
import org.pressmark.exchange.foreign.ForeignArticle.Known;
import org.pressmark.exchange.foreign.ForeignSet;
import org.pressmark.exchange.foreign.ForeignSpan;
import org.pressmark.exchange.foreign.ForeignTag;
import org.pressmark.exchange.foreign.ForeignTag.Said;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.ReadLimits;
import org.pressmark.model.Annotation;
import org.pressmark.model.RoleSpan.Role;

/// What Hypothesis hands out.
final class HypothesisReaderTest {
    private static final String ROWS = "{\"total\":2,\"rows\":[{\"id\":\"a\",\"user\":\"acct:ann@hypothes.is\","
            + "\"created\":\"2020-01-02T03:04:05.000+00:00\",\"uri\":\"https://news.org/a#x\",\"text\":\"why\","
            + "\"tags\":[\"Doubt\",\"quote\"],\"document\":{\"title\":[\"A title\"]},\"target\":[{\"selector\":["
            + "{\"type\":\"RangeSelector\",\"startContainer\":\"/p\",\"startOffset\":1,\"endContainer\":\"/p\",\"endOffset\":2},"
            + "{\"type\":\"TextPositionSelector\",\"start\":904,\"end\":907},"
            + "{\"type\":\"TextQuoteSelector\",\"exact\":\"two\",\"prefix\":\"One two, \",\"suffix\":\" three\"}]}]},"
            + "{\"id\":\"b\",\"user\":\"acct:bo@else.org\",\"uri\":\"https://news.org/a\",\"text\":\"No.\","
            + "\"references\":[\"a\"]},"
            + "{\"id\":\"c\",\"uri\":\"https://news.org/a\",\"text\":\"on the page\",\"target\":[{}]}]}";

    @TempDir
    Path folder;

    private ForeignSet read(String json) throws IOException {
        return HypothesisReader.read(Files.writeString(folder.resolve("h.json"), json), ReadLimits.usual());
    }

    private List<ForeignTag> tags() throws IOException {
        return read(ROWS).articles().getFirst().tags();
    }

    @Test
    void pageIsTheArticle() throws IOException {
        ForeignArticle article = read(ROWS).articles().getFirst();
        assertEquals(1, read(ROWS).articles().size());
        assertEquals("https://news.org/a", article.known().get(Known.URL));
        assertEquals("A title", article.name());
    }

    @Test
    void quoteDecidesBecauseThePositionCountsTheWholePage() throws IOException {
        assertEquals(
                List.of(ForeignSpan.quoted(Role.CODING, "two", "One two, ", " three")),
                tags().getFirst().spans());
    }

    @Test
    void eachTagIsOneAndTheAnswerIsPartOfTheNote() throws IOException {
        assertEquals(
                List.of(Annotation.Kind.CODING, Annotation.Kind.QUOTE, Annotation.Kind.CODING),
                tags().stream().map(ForeignTag::kind).toList());
        assertEquals("why\nbo@else.org: No.", tags().getFirst().said().get(Said.NOTE));
        assertEquals("ann", tags().getFirst().annotator());
    }

    @Test
    void noteOnThePageIsOneOnTheWholeArticle() throws IOException {
        ForeignTag note = tags().getLast();
        assertEquals(List.of(), note.spans());
        assertEquals("page note", note.said().get(Said.CODE));
    }

    @Test
    void answerToNothingIsTold() throws IOException {
        assertEquals(1, read(ROWS.replace("[\"a\"]", "[\"z\"]")).notes().size());
    }

    @Test
    void whatIsNotOfHypothesisIsRefused() {
        assertThrows(CannotImport.class, () -> read("{\"people\":[]}"));
        assertThrows(CannotImport.class, () -> read("{\"rows\":[{\"id\":\"a\",\"created\":\"soon\"}]}"));
        assertThrows(CannotImport.class, () -> read("{\"rows\":[{}]}"));
    }

    @Test
    void wordsAreFoundWhereTheyStandAmongTheSame() throws IOException {
        try (Trial project = new Trial(folder, "p")) {
            project.addAnna();
            String text = "\ud83d\ude42 two here.\nOne two, two three.\n";
            project.article("https://www.news.org/a/", text.getBytes(StandardCharsets.UTF_8));
            Path file = Files.writeString(folder.resolve("x.json"), ROWS);
            project.take(file, Formats.usual().of(file).orElseThrow());
            List<Annotation> made =
                    project.reading().annotations(project.reading().articles().getFirst());
            assertEquals(3, made.size());
            assertTrue(made.stream().anyMatch(each -> each.start() == text.indexOf("two three")));
        }
    }

    @Test
    void sampleFindsItsWordInItsPage() throws IOException {
        assumeTrue(Reference.file("formats/hypothesis").isPresent(), "the samples are not here");
        Path sample = Reference.file("formats/hypothesis/minimal.json").orElseThrow();
        ForeignSet set = HypothesisReader.read(sample, ReadLimits.usual());
        assertEquals(
                "Two",
                set.articles().getFirst().tags().getFirst().spans().getFirst().quote());
        try (Trial project = new Trial(folder, "p")) {
            project.addAnna();
            project.article("minimal.txt", "One Two Three\n".getBytes(StandardCharsets.UTF_8));
            project.take(sample, new HypothesisFormat(ReadLimits.usual()));
            Annotation made = project.reading()
                    .annotations(project.reading().articles().getFirst())
                    .getFirst();
            assertEquals(4, made.start());
        }
    }
}
