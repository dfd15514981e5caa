package org.pressmark.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Dates;
import org.pressmark.model.Fingerprint;
import org.pressmark.model.Head;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.Provenance;
import org.pressmark.model.Quote;
import org.pressmark.model.Registers;
import org.pressmark.model.RoleSpan;
import org.pressmark.text.Span;

/// Articles of two sides that answer each other.
final class CounterpartsTest {
    private static final Random RANDOM = new Random(5);
    private static final String STORY = story();
    private static final String OTHER = story();

    private static String story() {
        return RANDOM.ints(400, 0, 5_000).mapToObj(word -> "w" + word).collect(Collectors.joining(" "));
    }

    private record Held(Registers registers, List<OpenArticle> all) implements Side {
        @Override
        public List<Article> articles() {
            return all.stream().map(OpenArticle::article).toList();
        }

        @Override
        public @Nullable OpenArticle open(UUID article) {
            return all.stream()
                    .filter(each -> each.article().id().equals(article))
                    .findFirst()
                    .orElse(null);
        }
    }

    private static Side side(OpenArticle... articles) {
        return new Held(Sketch.registers(), List.of(articles));
    }

    private static OpenArticle article(int id, String text, String... quotes) {
        UUID of = new UUID(7, id);
        Fingerprint print = new Fingerprint(Fingerprint.sha256(text), text.length(), "0".repeat(64), null);
        Article article = new Article(
                of,
                "A" + id,
                print,
                Provenance.NONE,
                Dates.UNKNOWN,
                null,
                Article.Genre.UNKNOWN,
                Article.Status.NEW,
                null,
                Instant.EPOCH);
        List<Annotation> tags =
                Arrays.stream(quotes).map(words -> quote(id, of, text, words)).toList();
        return new OpenArticle(article, text, tags);
    }

    private static Annotation quote(int id, UUID article, String text, String words) {
        int at = text.indexOf(words);
        Head head = Head.made(new UUID(id, at + 1), article, new UUID(3, id), Instant.EPOCH);
        return Quote.of(head, List.of(RoleSpan.of(RoleSpan.Role.CONTENT, text, new Span(at, at + words.length()))));
    }

    @Test
    void theSameTextIsTheSameArticle() {
        Comparison comparison = Comparison.of(
                side(article(1, STORY), article(2, OTHER)), side(article(3, OTHER), article(4, STORY + OTHER)));
        assertEquals(1, comparison.articles().size());
        assertEquals(Reviewed.Texts.SAME, comparison.articles().getFirst().texts());
        assertEquals("A1", comparison.onlyMine().getFirst().title());
        assertEquals("A4", comparison.onlyTheirs().getFirst().title());
    }

    @Test
    void aTextThatDiffersALittleIsTheSameArticleAndItsTagsMoveOver() {
        String words = STORY.substring(300, 360);
        String corrected = "Menu Share " + STORY.replace(STORY.substring(800, 810), "…");
        Comparison comparison =
                Comparison.of(side(article(1, STORY, words)), side(article(2, OTHER), article(3, corrected, words)));
        Reviewed reviewed = comparison.articles().getFirst();
        assertEquals(Reviewed.Texts.NEARLY_SAME, reviewed.texts());
        assertEquals(
                List.of(Difference.Outcome.SAME),
                reviewed.compared().differences().stream()
                        .map(Difference::outcome)
                        .toList());
    }

    @Test
    void tagsOnWordsThatMineDoesNotHaveAreListed() {
        String added = "Nobody had said anything of the kind before that.";
        Comparison comparison = Comparison.of(side(article(1, STORY)), side(article(2, STORY + " " + added, added)));
        Reviewed reviewed = comparison.articles().getFirst();
        assertEquals(1, reviewed.lost().size());
        assertTrue(reviewed.compared().differences().isEmpty());
    }

    @Test
    void ofTwoVersionsTheLikerAnswers() {
        String little = STORY.replace(STORY.substring(800, 805), "!");
        String more = STORY.substring(0, STORY.length() * 9 / 10);
        Comparison comparison = Comparison.of(side(article(1, STORY)), side(article(2, more), article(3, little)));
        assertEquals(
                "A3",
                comparison.articles().getFirst().compared().theirs().article().title());
        assertEquals("A2", comparison.onlyTheirs().getFirst().title());
    }

    @Test
    void otherTextsAreOtherArticles() {
        assertTrue(Comparison.of(side(article(1, STORY)), side(article(2, OTHER)))
                .articles()
                .isEmpty());
    }
}
