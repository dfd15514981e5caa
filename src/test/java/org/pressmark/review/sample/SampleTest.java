package org.pressmark.review.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Dates;
import org.pressmark.model.Fingerprint;
import org.pressmark.model.Head;
import org.pressmark.model.Outlet;
import org.pressmark.model.Provenance;
import org.pressmark.model.Registers;
import org.pressmark.model.Review;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.When;
import org.pressmark.model.Zone;
import org.pressmark.text.Span;

/// Tags drawn at random, and the rate of errors among them.
final class SampleTest {
    private static final UUID ANNA = new UUID(1, 1);
    private static final UUID LAYER = new UUID(1, 2);
    private static final Outlet TASS = Outlet.named(new UUID(2, 1), "TASS");
    private static final String TEXT = "The council met.";

    private record Told(Article article, List<Annotation> tags) {}

    private static Told told(int number, Provenance from, int month, int tags) {
        Article article = new Article(
                new UUID(3, number),
                "A" + number,
                new Fingerprint("0".repeat(64), TEXT.length(), "0".repeat(64), null),
                from,
                Dates.UNKNOWN.published(When.on("2022-0%d-05".formatted(month))),
                null,
                Article.Genre.UNKNOWN,
                Article.Status.NEW,
                null,
                Instant.EPOCH);
        List<Annotation> made = new ArrayList<>();
        for (int at = 0; at < tags; at++) {
            made.add(new Zone(
                    Head.made(new UUID(number, at), article.id(), at % 5 == 4 ? LAYER : ANNA, Instant.EPOCH),
                    List.of(RoleSpan.of(RoleSpan.Role.ZONE, TEXT, new Span(0, 3))),
                    Zone.Type.TITLE));
        }
        return new Told(article, made);
    }

    private static Sample drawn(int size, long seed, List<Told> told) {
        Frame frame = new Frame(new Registers(
                List.of(), List.of(TASS), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
        told.forEach(each -> frame.add(each.article(), each.tags(), Set.of(ANNA)));
        return frame.draw(size, seed);
    }

    private static List<Told> project() {
        List<Told> told = new ArrayList<>();
        for (int number = 0; number < 12; number++) {
            Provenance from = number % 3 == 0 ? Provenance.NONE : Provenance.NONE.publisher(TASS.id());
            told.add(told(number, from, 1 + number % 2, 10 * (1 + number)));
        }
        return told;
    }

    @Test
    void theSameSeedDrawsTheSameInWhateverOrderTheArticlesCome() {
        List<Told> shuffled = project();
        Collections.shuffle(shuffled, new Random(3));
        assertEquals(drawn(60, 7, project()), drawn(60, 7, shuffled));
        assertNotEquals(drawn(60, 7, project()).drawn(), drawn(60, 8, project()).drawn());
    }

    @Test
    void everyStratumHasItsShareToWithinOne() {
        Sample sample = drawn(100, 1, project());
        int all = sample.population().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        assertEquals(100, sample.drawn().size());
        assertEquals(4, sample.population().size());
        sample.population().forEach((stratum, tags) -> {
            long share = sample.drawn().stream()
                    .filter(each -> each.stratum().equals(stratum))
                    .count();
            assertEquals(100.0 * tags / all, share, 1.0, stratum::toString);
        });
    }

    @Test
    void theLayerOfAReviewIsNotDrawnFrom() {
        Sample sample = drawn(100_000, 1, project());
        assertEquals(624, sample.drawn().size());
        assertEquals(
                624, sample.drawn().stream().map(Sample.Drawn::tag).distinct().count());
    }

    @Test
    void nothingReadHasNoRate() {
        assertNull(drawn(10, 1, project()).results(Map.of()).getFirst().rate());
    }

    /// Newcombe (1998), Two-sided confidence intervals for the single proportion, table I, method 3.
    @Test
    void intervalsAreThoseThatNewcombePublished() {
        checkInterval(81, 263, 0.2553, 0.3662);
        checkInterval(15, 148, 0.0624, 0.1605);
        checkInterval(0, 20, 0.0000, 0.1611);
        checkInterval(1, 29, 0.0061, 0.1718);
    }

    private static void checkInterval(int wrong, int read, double low, double high) {
        Sample sample = drawn(read, 1, project());
        Map<UUID, Review> marks = new HashMap<>();
        for (int at = 0; at < read; at++) {
            UUID tag = sample.drawn().get(at).tag();
            Review.Decision decision =
                    at >= wrong ? Review.Decision.ACCEPT : at % 2 == 0 ? Review.Decision.REJECT : Review.Decision.AMEND;
            marks.put(tag, new Review(new UUID(9, at), tag, ANNA, decision, sample.mark(), Instant.EPOCH));
        }
        Sample.Result result = sample.results(marks).getFirst();
        assertEquals(wrong, result.wrong() + result.border());
        assertEquals(low, result.low(), 0.00005);
        assertEquals(high, result.high(), 0.00005);
    }
}
