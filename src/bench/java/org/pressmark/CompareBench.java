package org.pressmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Fingerprint;
import org.pressmark.model.Head;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.Quote;
import org.pressmark.model.Registers;
import org.pressmark.model.RoleSpan;
import org.pressmark.review.Agreement;
import org.pressmark.review.Comparison;
import org.pressmark.review.Figure;
import org.pressmark.review.Side;
import org.pressmark.text.Span;

/// Two annotators over 1,000 articles with 100,000 annotations a side: all differences, and all figures of
/// agreement.
///
/// Of ten annotations the other side has five the same, two with another border, one of another speaker's words,
/// and two are missing.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CompareBench {
    private static final int ARTICLES = 1_000;
    private static final int TAGS = 100;
    private static final int LENGTH = 10_000;

    private Side mine;
    private Side theirs;

    /// What one annotator left in memory.
    private record Held(List<Article> articles, Map<UUID, OpenArticle> opened) implements Side {
        @Override
        public Registers registers() {
            return new Registers(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        }

        @Override
        public @Nullable OpenArticle open(UUID article) {
            return opened.get(article);
        }
    }

    @Setup(Level.Trial)
    public void tag() {
        Held ours = new Held(new ArrayList<>(), new HashMap<>());
        Held others = new Held(new ArrayList<>(), new HashMap<>());
        for (int number = 0; number < ARTICLES; number++) {
            GeneratedArticle made = named(GeneratedArticle.of(LENGTH, TAGS, new UUID(1, 1)), number);
            add(ours, made, made.annotations());
            List<Annotation> changed = new ArrayList<>();
            for (int at = 0; at < made.annotations().size(); at++) {
                if (at % 10 < 8) {
                    changed.add(changed(made, made.annotations().get(at), at));
                }
            }
            for (int at = 0; changed.size() < TAGS; at++) {
                changed.add(added(made, at));
            }
            add(others, made, changed);
        }
        mine = ours;
        theirs = others;
    }

    /// The texts are the same; told apart by their hashes they are as many articles.
    private static GeneratedArticle named(GeneratedArticle made, int number) {
        Article article = made.article();
        Article other = new Article(
                article.id(),
                article.title(),
                new Fingerprint("%064x".formatted(number), LENGTH, "%064x".formatted(number), null),
                article.provenance(),
                article.dates(),
                article.language(),
                article.genre(),
                article.status(),
                null,
                article.addedAt());
        return new GeneratedArticle(other, made.content(), made.annotations(), made.untagged());
    }

    private static void add(Held side, GeneratedArticle made, List<Annotation> tags) {
        side.articles().add(made.article());
        side.opened()
                .put(
                        made.article().id(),
                        new OpenArticle(made.article(), made.content().text(), tags));
    }

    private static Annotation changed(GeneratedArticle made, Annotation tag, int at) {
        Annotation other = tag.with(head(made));
        if (at % 10 < 5) {
            return other;
        }
        List<RoleSpan> spans = new ArrayList<>(other.spans());
        RoleSpan first = spans.getFirst();
        Span span = at % 10 < 7
                ? new Span(first.span().start(), first.span().end() - 4)
                : new Span(first.span().start() + 2, first.span().end());
        spans.set(0, RoleSpan.of(first.role(), made.content().text(), span));
        return other.with(spans);
    }

    private static Annotation added(GeneratedArticle made, int at) {
        int start = 20 + at * 400;
        return Quote.of(
                head(made),
                List.of(RoleSpan.of(RoleSpan.Role.CONTENT, made.content().text(), new Span(start, start + 30))));
    }

    private static Head head(GeneratedArticle made) {
        return Head.made(UUID.randomUUID(), made.article().id(), new UUID(1, 2), java.time.Instant.EPOCH);
    }

    @Benchmark
    public Comparison differences() {
        return Comparison.of(mine, theirs);
    }

    @Benchmark
    public List<Figure> differencesAndFigures() {
        return Agreement.of(Comparison.of(mine, theirs).compared());
    }
}
