package org.pressmark.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.text.Span;

/// Something in an article that somebody should look at: unknown is legal, but it is listed (invariant 6).
///
/// `place` is where it stands, or null where it is about the article as a whole; `tag` is the annotation to choose
/// there.
/// `detail` says more where the kind alone does not: the other place of the same words, a speaker's name. UTF-16 code
/// units. Immutable, any thread.
public record Finding(
        Kind kind,
        UUID article,
        @Nullable Span place,
        @Nullable UUID tag,
        Dismissal.Subject subject,
        @Nullable String detail) {
    /// What can be found, in the order in which it is listed.
    public enum Kind {
        ARTICLE_WITHOUT_OUTLET,
        ARTICLE_WITHOUT_DATE,
        QUOTE_WITHOUT_SPEAKER,
        QUOTE_WITHOUT_CUE,
        SOURCE_BY_NO_ALIAS,
        CLAIM_WITHOUT_VOICE,
        CLAIM_WITHOUT_QUOTE,
        TAGGED_IN_TWO_WAYS,
        QUOTATION_NOT_TAGGED,
        UNBALANCED_MARK,
        WORD_CUT,
        CHARACTER_CUT
    }

    /// About the article as a whole.
    public static Finding of(Kind kind, UUID article) {
        return new Finding(kind, article, null, null, subject(kind, null, null), null);
    }

    /// About words that bear no tag.
    public static Finding at(Kind kind, UUID article, Span place) {
        return new Finding(kind, article, place, null, subject(kind, place, null), null);
    }

    /// About a tag, wherever its borders are moved.
    public static Finding on(Kind kind, Annotation tag, @Nullable String detail) {
        Span place = tag.spans().isEmpty() ? null : new Span(tag.start(), tag.end());
        return new Finding(kind, tag.article(), place, tag.id(), subject(kind, null, tag.id()), detail);
    }

    /// About one place of a tag, and about `about` there.
    public static Finding within(Kind kind, Annotation tag, Span place, UUID about, @Nullable String detail) {
        return new Finding(kind, tag.article(), place, tag.id(), subject(kind, place, about), detail);
    }

    /// What a dismissal of findings of this kind is of.
    private static Dismissal.Subject subject(Kind kind, @Nullable Span place, @Nullable UUID about) {
        return new Dismissal.Subject(Dismissal.Matter.FOLLOW_UP, kind.name(), place, about);
    }

    /// Where it stands in the order of the text; what is about the whole article comes first.
    public int start() {
        return place == null ? -1 : place.start();
    }
}
