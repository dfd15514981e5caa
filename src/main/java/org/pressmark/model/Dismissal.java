package org.pressmark.model;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.text.Anchor;
import org.pressmark.text.Span;

/// Something put aside for good: a finding that needs no settling, or a proposal that was refused (invariant 10).
///
/// `what` is the kind of the finding or proposal in a word of its own, such as `QUOTE_WITHOUT_SPEAKER`; a word
/// that this version does not know is kept. `place` is where it stands, or null where it is about an entry or the
/// article as a whole. `about` is the entry it is about; that may be gone, and is then remembered in case it comes
/// back.
public record Dismissal(
        UUID id,
        UUID article,
        Matter matter,
        String what,
        @Nullable Anchor place,
        @Nullable UUID about,
        UUID annotator,
        Instant at)
        implements Entry {
    private static final Pattern WORD = Pattern.compile("[A-Z][A-Z0-9_]*");

    /// What was put aside.
    public enum Matter {
        FOLLOW_UP,
        PROPOSAL
    }

    /// What a dismissal is of, without who put it aside and when: equal for the same thing found once more.
    ///
    /// Good within one article, whose text never changes.
    public record Subject(
            Matter matter,
            String what,
            @Nullable Span place,
            @Nullable UUID about) {
        public Dismissal dismissed(UUID id, Article article, String text, UUID annotator, Instant at) {
            return new Dismissal(
                    id,
                    article.id(),
                    matter,
                    what,
                    place == null ? null : Anchor.of(text, place),
                    about,
                    annotator,
                    at);
        }
    }

    public Dismissal {
        if (!WORD.matcher(what).matches()) {
            throw new InvalidChange("dismissal.what", what);
        }
    }

    public Subject subject() {
        return new Subject(matter, what, place == null ? null : place.span(), about);
    }

    /// The same, put aside in another article of the same text or by somebody else.
    public Dismissal with(UUID otherArticle, UUID otherAnnotator) {
        return new Dismissal(id, otherArticle, matter, what, place, about, otherAnnotator, at);
    }
}
