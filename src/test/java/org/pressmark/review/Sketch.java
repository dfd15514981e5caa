package org.pressmark.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Dates;
import org.pressmark.model.Fingerprint;
import org.pressmark.model.Head;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Provenance;
import org.pressmark.model.Quote;
import org.pressmark.model.Registers;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Speaker;
import org.pressmark.text.Span;

/// Small halves over one text, with ids that can be told in advance.
final class Sketch {
    static final String TEXT = "“We will not yield,” the minister said on Monday. “Never,” he added. ".repeat(20);
    static final Speaker MINISTER = Speaker.named(new UUID(9, 1), "Minister");
    static final Speaker DEPUTY = Speaker.named(new UUID(9, 2), "Deputy");
    private static final Article ARTICLE = article(TEXT.length());

    private Sketch() {}

    private static Article article(int length) {
        Fingerprint text = new Fingerprint("0".repeat(64), length, "0".repeat(64), null);
        return new Article(
                new UUID(1, 1),
                "Sketch",
                text,
                Provenance.NONE,
                Dates.UNKNOWN,
                null,
                Article.Genre.UNKNOWN,
                Article.Status.NEW,
                null,
                Instant.EPOCH);
    }

    static Half half(Annotation... annotations) {
        return half(List.of(annotations));
    }

    static Half half(List<Annotation> annotations) {
        return new Half(ARTICLE, annotations, registers());
    }

    /// Of an article of so many characters.
    static Half half(int length, List<Annotation> annotations) {
        return new Half(article(length), annotations, registers());
    }

    static Registers registers() {
        return new Registers(
                List.of(), List.of(), List.of(MINISTER, DEPUTY), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    static Head head(int id) {
        return Head.made(new UUID(2, id), ARTICLE.id(), new UUID(3, 3), Instant.EPOCH);
    }

    static Quote quote(int id, int... ends) {
        return Quote.of(head(id), spans(RoleSpan.Role.CONTENT, ends));
    }

    static Quote by(@Nullable Speaker speaker, Quote quote) {
        return quote.by(speaker == null ? null : speaker.id());
    }

    static ClaimOccurrence claim(int id, int start, int end) {
        return new ClaimOccurrence(head(id), spans(RoleSpan.Role.CLAIM, start, end), null, null, null, null);
    }

    static OutletMention mention(int id, int start, int end) {
        return new OutletMention(
                head(id), spans(RoleSpan.Role.MENTION, start, end), null, OutletMention.Role.CITED_OUTLET);
    }

    private static List<RoleSpan> spans(RoleSpan.Role role, int... ends) {
        return Stream.iterate(0, at -> at < ends.length, at -> at + 2)
                .map(at -> RoleSpan.of(role, TEXT, new Span(ends[at], ends[at + 1])))
                .toList();
    }
}
