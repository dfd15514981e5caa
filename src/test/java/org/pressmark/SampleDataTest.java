package org.pressmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pressmark.text.Anchor;
import org.pressmark.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The sample articles are what they say they are: invented, and full of the traps of real ones.
final class SampleDataTest {
    private static final Path ARTICLES = Path.of("samples", "articles");

    @Test
    void everyArticleSaysThatItIsASample() throws IOException {
        for (Path file : articles()) {
            List<String> lines = Files.readString(file).lines().toList();
            String ends = lines.getFirst() + lines.getLast();
            assertTrue(ends.contains("Pressmark"), file.toString());
        }
    }

    @Test
    void articlesHoldTheCharactersThatBreakTools() throws IOException {
        String all = "";
        for (Path file : articles()) {
            all += Files.readString(file);
        }
        for (String hard :
                List.of("\u00a0", "\u200c", "\u200d", "\ud83d", "“", "”", "‘", "’", "«", "„", "‹", "\"", "'")) {
            assertTrue(all.contains(hard), hard);
        }
        assertEquals(-1, all.indexOf('\r'));
    }

    @Test
    void setsHoldTheSampleArticlesWordForWord() throws IOException {
        for (JsonNode set : sets()) {
            assertEquals(8, set.path("articles").size());
            List<String> shipped = new ArrayList<>();
            for (Path file : articles()) {
                shipped.add(Files.readString(file));
            }
            for (JsonNode article : set.path("articles")) {
                assertTrue(
                        shipped.contains(article.path("text").asString()),
                        article.path("title").asString());
            }
        }
    }

    @Test
    void everySpanOfTheSetsStandsOnItsWords() {
        for (JsonNode set : sets()) {
            assertEquals("utf-16", set.path("offsetUnit").asString());
            for (JsonNode article : set.path("articles")) {
                String text = article.path("text").asString();
                for (JsonNode span : article.path("annotations").findValues("spans").stream()
                        .flatMap(JsonNode::valueStream)
                        .toList()) {
                    Span place = new Span(
                            span.path("start").asInt(), span.path("end").asInt());
                    Anchor anchor = Anchor.of(text, place);
                    assertEquals(anchor.exact(), span.path("exact").asString());
                    assertEquals(anchor.prefix(), span.path("prefix").asString());
                    assertEquals(anchor.suffix(), span.path("suffix").asString());
                }
            }
        }
    }

    @Test
    void bothAnnotatorsMeanTheSameArticlesOutletsAndCodes() {
        JsonNode anna = sets().getFirst();
        JsonNode boris = sets().getLast();
        assertEquals(ids(anna, "articles"), ids(boris, "articles"));
        for (String register : List.of("outlets", "codes", "speakers", "claims")) {
            List<String> both = new ArrayList<>(ids(anna, register));
            both.retainAll(ids(boris, register));
            assertTrue(!both.isEmpty(), register);
        }
    }

    private static List<String> ids(JsonNode set, String member) {
        return set.path(member)
                .valueStream()
                .map(thing -> thing.path("id").asString())
                .toList();
    }

    private static List<JsonNode> sets() {
        return Stream.of("anna", "boris")
                .map(name -> new JsonMapper()
                        .readTree(Path.of("samples", name + ".pressmark.json").toFile()))
                .toList();
    }

    private static List<Path> articles() throws IOException {
        try (Stream<Path> files = Files.list(ARTICLES)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            assertEquals(8, found.size());
            return found;
        }
    }
}
