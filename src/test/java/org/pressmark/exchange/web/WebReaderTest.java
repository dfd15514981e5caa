package org.pressmark.exchange.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.Trial;
import org.pressmark.exchange.foreign.ForeignArticle;
import org.pressmark.exchange.foreign.ForeignArticle.Known;
import org.pressmark.exchange.foreign.ForeignSet;
import org.pressmark.exchange.foreign.ForeignSpan;
import org.pressmark.exchange.foreign.ForeignTag;
import org.pressmark.exchange.foreign.ForeignTag.Said;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.ReadLimits;
import org.pressmark.model.Annotation.Kind;
import org.pressmark.model.ImportReport;
import org.pressmark.model.RoleSpan.Role;

/// Annotations of other tools, in every shape in which they come.
final class WebReaderTest {
    private static final String HEAD =
            "\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"type\":\"Annotation\",\"id\":\"http://x.org/1\",";

    static final String TAGGED = "{" + HEAD
            + "\"creator\":{\"type\":\"Person\",\"name\":\"Ann\"},\"created\":\"2020-01-02T03:04:05+03:00\","
            + "\"body\":[{\"type\":\"TextualBody\",\"purpose\":\"tagging\",\"value\":\"Doubt\"},"
            + "{\"type\":\"TextualBody\",\"purpose\":\"commenting\",\"value\":\"why\"}],"
            + "\"target\":{\"source\":\"http://news.org/a\",\"selector\":[{\"type\":\"TextPositionSelector\",\"start\":4,"
            + "\"end\":7},{\"type\":\"TextQuoteSelector\",\"exact\":\"Two\",\"prefix\":\"One \",\"suffix\":\" Three\"}]}}";

    @TempDir
    Path folder;

    private ForeignSet read(String json) throws IOException {
        return read(folder, json);
    }

    private static ForeignSet read(Path folder, String json) throws IOException {
        Path file = Files.writeString(folder.resolve("x.jsonld"), json);
        return WebReader.read(file, ReadLimits.usual());
    }

    private List<ForeignTag> tags(String json) throws IOException {
        return read(json).articles().stream()
                .flatMap(article -> article.tags().stream())
                .toList();
    }

    @Test
    void positionAndQuoteAreOneStretch() throws IOException {
        ForeignTag tag = tags(TAGGED).getFirst();
        assertEquals(List.of(new ForeignSpan(Role.CODING, 4, 7, "Two", "One ", " Three")), tag.spans());
        assertEquals("Doubt", tag.said().get(Said.CODE));
        assertEquals("why", tag.said().get(Said.NOTE));
        assertEquals("Ann", tag.annotator());
        assertEquals("2020-01-02T00:04:05Z", String.valueOf(tag.createdAt()));
    }

    @Test
    void sourceIsTheArticle() throws IOException {
        ForeignArticle article = read(TAGGED).articles().getFirst();
        assertEquals("http://news.org/a", article.known().get(Known.URL));
        assertNull(article.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[%1$s,%2$s]", "%1$s\n%2$s\n", "%1$s%2$s"})
    void listsAndLinesAreReadAlike(String shape) throws IOException {
        assertEquals(
                2,
                tags(shape.formatted(TAGGED, TAGGED.replace("x.org/1", "x.org/2")))
                        .size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"AnnotationPage\",\"items\":[%1$s],\"@context\":\"http://www.w3.org/ns/anno.jsonld\"}",
                "{\"@context\":[\"http://www.w3.org/ns/anno.jsonld\"],\"type\":[\"AnnotationCollection\"],"
                        + "\"first\":{\"type\":\"AnnotationPage\",\"items\":[%1$s]}}"
            })
    void pagesAndCollectionsAreReadAlike(String shape) throws IOException {
        String inside = TAGGED.replace("\"@context\":\"http://www.w3.org/ns/anno.jsonld\",", "");
        assertEquals(1, tags(shape.formatted(inside)).size());
    }

    @Test
    void headerOfACollectionHoldsNothingAndSaysSo() throws IOException {
        ForeignSet set = read("{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"type\":\"AnnotationCollection\","
                + "\"total\":4,\"first\":\"http://x.org/page1\"}");
        assertTrue(set.articles().isEmpty());
        assertEquals(1, set.notes().size());
    }

    @Test
    void severalTargetsAreSeveralTagsAndAListIsOne() throws IOException {
        String two = "{\"source\":\"http://a.org\",\"selector\":{\"type\":\"TextQuoteSelector\",\"exact\":\"a\"}},"
                + "{\"source\":\"http://a.org\",\"selector\":{\"type\":\"TextQuoteSelector\",\"exact\":\"b\"}}";
        assertEquals(2, tags("{" + HEAD + "\"target\":[" + two + "]}").size());
        List<ForeignTag> list = tags("{" + HEAD + "\"target\":{\"type\":\"List\",\"items\":[" + two + "]}}");
        assertEquals(1, list.size());
        assertEquals(2, list.getFirst().spans().size());
    }

    @Test
    void eachTagOfAnAnnotationIsOne() throws IOException {
        String both = TAGGED.replace("\"body\":[", "\"body\":[{\"purpose\":\"tagging\",\"value\":\"quote\"},");
        List<ForeignTag> tags = tags(both);
        assertEquals(
                List.of(Kind.QUOTE, Kind.CODING),
                tags.stream().map(ForeignTag::kind).toList());
        assertEquals(2, tags.stream().map(ForeignTag::key).distinct().count());
    }

    @Test
    void selectorsThatTellNoPlaceInATextAreTold() throws IOException {
        ForeignSet set = read("{" + HEAD
                + "\"target\":{\"source\":\"http://a.org\",\"selector\":{\"type\":\"CssSelector\",\"value\":\"p\"}}}");
        assertEquals(1, set.notes().size());
        assertEquals(List.of(), set.articles().getFirst().tags().getFirst().spans());
    }

    @Test
    void relativeIdsAndTargetsWithoutSourceAreLetThrough() throws IOException {
        assertEquals(
                1,
                tags(TAGGED.replace("http://x.org/1", "#abc").replace("\"source\":\"http://news.org/a\",", ""))
                        .size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[1]",
                "\"x\"",
                "{\"type\":\"Annotation\",\"id\":\"http://x.org/1\",\"target\":\"http://a.org\"}",
                "{" + HEAD + "\"body\":\"http://a.org\"}",
                "{" + HEAD + "\"body\":\"no address\",\"target\":\"http://a.org\"}",
                "{" + HEAD + "\"bodyValue\":[\"a\",\"b\"],\"target\":\"http://a.org\"}",
                "{" + HEAD + "\"body\":\"http://b.org\",\"bodyValue\":\"a\",\"target\":\"http://a.org\"}",
                "{" + HEAD + "\"created\":\"yesterday\",\"target\":\"http://a.org\"}",
                "{" + HEAD + "\"rights\":\"not a uri\",\"target\":\"http://a.org\"}",
                "{" + HEAD + "\"creator\":6,\"target\":\"http://a.org\"}",
                "{" + HEAD + "\"target\":{\"id\":\"http://a.org\",\"textDirection\":\"squirrel\"}}",
                "{" + HEAD + "\"target\":{\"source\":\"http://a.org\",\"selector\":{\"type\":\"FragmentSelector\"}}}",
                "{" + HEAD + "\"target\":{\"type\":[\"Choice\",\"List\"],\"items\":[\"http://a.org\"]}}",
                "{" + HEAD + "\"body\":{\"type\":\"TextualBody\",\"value\":[\"a\",\"b\"]},\"target\":\"http://a.org\"}"
            })
    void whatBreaksAMustIsRefused(String json) {
        assertThrows(CannotImport.class, () -> read(json));
    }

    @Test
    void setOfAnotherToolFindsItsPlacesInTheArticleOfThatAddress() throws IOException {
        try (Trial project = new Trial(folder, "p")) {
            project.addAnna();
            project.article("http://news.org/a", "One Two Three".getBytes(StandardCharsets.UTF_8));
            Path file = Files.writeString(folder.resolve("y.jsonld"), TAGGED);
            ImportReport report = project.take(file, new WebFormat(ReadLimits.usual()));
            assertTrue(report.counts().stream()
                    .anyMatch(count -> count.kind() == ImportReport.Kind.CODINGS && count.added() == 1));
        }
    }
}
