package org.pressmark.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pressmark.text.Span;

/// What an analyst makes in an article; on screen a "tag". Belongs to one annotator.
///
/// Spans are in the order of the text within each role. Immutable, any thread.
public sealed interface Annotation extends Entry
        permits Quote, ClaimOccurrence, OutletMention, Zone, QuotedTerm, Coding {
    /// The kinds, in the order in which lists and chips show them.
    enum Kind {
        QUOTE,
        CLAIM,
        OUTLET,
        CODING,
        ZONE,
        QUOTED_TERM
    }

    /// The order of the text: earlier start first, of equal starts the longer first, then by id.
    Comparator<Annotation> IN_TEXT = Comparator.comparingInt(Annotation::start)
            .thenComparing(Comparator.comparingInt(Annotation::end).reversed())
            .thenComparing(Annotation::id);

    Head head();

    List<RoleSpan> spans();

    /// The same annotation with another head; `id` and `article` must not change.
    Annotation with(Head head);

    /// The same annotation on other spans.
    Annotation with(List<RoleSpan> spans);

    @Override
    default UUID id() {
        return head().id();
    }

    default UUID article() {
        return head().article();
    }

    default Kind kind() {
        return switch (this) {
            case Quote quote -> Kind.QUOTE;
            case ClaimOccurrence claim -> Kind.CLAIM;
            case OutletMention mention -> Kind.OUTLET;
            case Coding coding -> Kind.CODING;
            case Zone zone -> Kind.ZONE;
            case QuotedTerm term -> Kind.QUOTED_TERM;
        };
    }

    default Stream<Span> spans(RoleSpan.Role role) {
        return spans().stream().filter(span -> span.role() == role).map(RoleSpan::span);
    }

    /// The spans that say where the annotation stands: a quote's content, every span of the other kinds.
    default Stream<Span> extent() {
        return this instanceof Quote
                ? spans(RoleSpan.Role.CONTENT)
                : spans().stream().map(RoleSpan::span);
    }

    /// Where the annotation begins, UTF-16; 0 for a coding of the whole article.
    default int start() {
        int start = Integer.MAX_VALUE;
        for (RoleSpan span : spans()) {
            start = places(span) ? Math.min(start, span.anchor().start()) : start;
        }
        return start == Integer.MAX_VALUE ? 0 : start;
    }

    /// Where the annotation ends, UTF-16, exclusive; 0 for a coding of the whole article.
    default int end() {
        int end = 0;
        for (RoleSpan span : spans()) {
            end = places(span) ? Math.max(end, span.anchor().end()) : end;
        }
        return end;
    }

    private boolean places(RoleSpan span) {
        return !(this instanceof Quote) || span.role() == RoleSpan.Role.CONTENT;
    }

    default Annotation editedHead(UnaryOperator<Head> edit, Instant at) {
        return with(edit.apply(head()).updated(at));
    }
}
