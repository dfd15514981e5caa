package org.pressmark.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
import org.pressmark.review.Figure.Measure;
import org.pressmark.review.Figure.Unit;
import org.pressmark.text.Span;

/// Which articles count in figures of agreement: three articles, of which both tagged the first, one the second,
/// and nobody the third.
final class ReachTest {
    private static final String TEXT = "“We will not yield,” the minister said on Monday, and left.";

    private static final class Person implements Side {
        private final UUID who;
        private final Map<UUID, OpenArticle> opened = new HashMap<>();
        private final Set<UUID> done;

        Person(int number, Set<Integer> tagged, Set<UUID> done) {
            this.who = new UUID(5, number);
            this.done = done;
            for (int at = 0; at < 3; at++) {
                Article article = article(at);
                List<Annotation> tags = tagged.contains(at) ? List.of(quote(article)) : List.of();
                opened.put(article.id(), new OpenArticle(article, TEXT, tags));
            }
        }

        private Annotation quote(Article article) {
            Head head = Head.made(UUID.randomUUID(), article.id(), who, Instant.EPOCH);
            return Quote.of(head, List.of(RoleSpan.of(RoleSpan.Role.CONTENT, TEXT, new Span(0, 20))));
        }

        @Override
        public Registers registers() {
            return Sketch.registers();
        }

        @Override
        public List<Article> articles() {
            return opened.values().stream().map(OpenArticle::article).toList();
        }

        @Override
        public @Nullable OpenArticle open(UUID article) {
            return opened.get(article);
        }

        @Override
        public Set<UUID> done(UUID article) {
            return done.contains(article) ? Set.of(who) : Set.of();
        }
    }

    private static Article article(int number) {
        return new Article(
                new UUID(4, number),
                "A" + number,
                new Fingerprint("%064x".formatted(number), TEXT.length(), "%064x".formatted(number), null),
                Provenance.NONE,
                Dates.UNKNOWN,
                null,
                Article.Genre.UNKNOWN,
                Article.Status.NEW,
                null,
                Instant.EPOCH);
    }

    private static Agreements of(Reach reach, Person... people) {
        List<Agreeing.Named> sides = new ArrayList<>();
        for (Person person : people) {
            sides.add(new Agreeing.Named("P" + sides.size(), person));
        }
        return Agreeing.of(sides, reach);
    }

    private static @Nullable Double recall(Agreements agreements) {
        return agreements.pairs().getFirst().figures().all().stream()
                .filter(figure -> figure.unit() == Unit.EXACT_SPAN && figure.measure() == Measure.RECALL)
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void anArticleThatOnlyOneWorkedOnIsLeftOutAndCounted() {
        Agreements shared = of(Reach.SHARED, new Person(1, Set.of(0, 1), Set.of()), new Person(2, Set.of(0), Set.of()));
        assertEquals(1, recall(shared));
        assertEquals(2, shared.pairs().getFirst().leftOut());
        assertEquals(1, shared.pairs().getFirst().figures().articles().size());
    }

    @Test
    void itCountsWhereAskedFor() {
        Agreements all = of(Reach.ALL, new Person(1, Set.of(0, 1), Set.of()), new Person(2, Set.of(0), Set.of()));
        assertEquals(0.5, recall(all));
        assertEquals(0, all.pairs().getFirst().leftOut());
    }

    @Test
    void whoIsDoneWithAnArticleAndTaggedNothingJudgedIt() {
        Agreements shared = of(
                Reach.SHARED,
                new Person(1, Set.of(0, 1), Set.of()),
                new Person(2, Set.of(0), Set.of(article(1).id())));
        assertEquals(0.5, recall(shared));
        assertEquals(1, shared.pairs().getFirst().leftOut());
    }

    @Test
    void nothingSharedIsNoFigureAndNoFailure() {
        Agreements shared = of(Reach.SHARED, new Person(1, Set.of(0, 1), Set.of()), new Person(2, Set.of(2), Set.of()));
        assertEquals(List.of(), shared.pairs().getFirst().figures().all());
        assertEquals(3, shared.pairs().getFirst().leftOut());
    }

    @Test
    void ofManyLabelsCountWhereTwoJudgedAndStretchesWhereAllDid() {
        Person first = new Person(1, Set.of(0, 1), Set.of());
        Person second = new Person(2, Set.of(0, 1), Set.of());
        Agreements three = of(Reach.SHARED, first, second, new Person(3, Set.of(0), Set.of()));
        Figure stretches = three.together().stream()
                .filter(figure -> figure.unit() == Unit.STRETCH)
                .findFirst()
                .orElseThrow();
        assertEquals(3, stretches.n());
        Figure types = three.together().stream()
                .filter(figure -> figure.facet() == Facet.TYPE)
                .findFirst()
                .orElseThrow();
        assertEquals(2, types.n());
        assertNull(types.value());
    }
}
