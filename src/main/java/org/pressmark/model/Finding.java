package org.pressmark.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.text.Span;

/// Something in an article that somebody should look at: unknown is legal, but it is listed (invariant 6).
///
/// `place` is where it stands, or null where it is about the article as a whole; `tag` is the annotation to choose
/// there. `words` are the words it is about, cut short, empty for the article as a whole; `detail` says more where
/// the kind alone does not: a speaker's name, in how many places it is otherwise. UTF-16 code units. Immutable,
/// any thread.
public record Finding(
        Kind kind,
        UUID article,
        @Nullable Span place,
        @Nullable UUID tag,
        Dismissal.Subject subject,
        String words,
        @Nullable String detail) {
    private static final int LONGEST = 100;

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

    public Finding {
        words = brief(words);
    }

    /// About the article as a whole.
    public static Finding of(Kind kind, UUID article) {
        return new Finding(kind, article, null, null, subject(kind, null, null), "", null);
    }

    /// About words that bear no tag; `words` are they, or some around them.
    public static Finding at(Kind kind, UUID article, Span place, String words) {
        return new Finding(kind, article, place, null, subject(kind, place, null), words, null);
    }

    /// About a tag, wherever its borders are moved.
    public static Finding on(Kind kind, Annotation tag) {
        List<RoleSpan> spans = tag.spans();
        return new Finding(
                kind,
                tag.article(),
                spans.isEmpty() ? null : new Span(tag.start(), tag.end()),
                tag.id(),
                subject(kind, null, tag.id()),
                spans.isEmpty() ? "" : spans.getFirst().anchor().exact(),
                null);
    }

    /// About one span of a tag, and about `about` there.
    public static Finding within(Kind kind, Annotation tag, RoleSpan part, UUID about, @Nullable String detail) {
        return new Finding(
                kind,
                tag.article(),
                part.span(),
                tag.id(),
                subject(kind, part.span(), about),
                part.anchor().exact(),
                detail);
    }

    private static String brief(String words) {
        int end = Math.min(LONGEST, words.length());
        return words.substring(0, end < words.length() && Character.isLowSurrogate(words.charAt(end)) ? end - 1 : end);
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
