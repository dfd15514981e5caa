package org.pressmark.exchange.format;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotator;
import org.pressmark.model.Entry;
import org.pressmark.model.Reading;
import org.pressmark.review.Side;

/// A file that was read and found sound, and has not come into any project yet.
public interface Arrival {
    /// On what terms a file comes in.
    ///
    /// `annotator` is who gets its tags, or null to leave them to whom they name; `shipped` are the entries that
    /// come with the program: where a project holds one of them unchanged, the file's wording of it is taken. `at`
    /// is the time for what has none.
    ///
    /// `clash` says what becomes of a tag that the project holds with other content, `namesakes` what becomes of
    /// register entries that another entry of the project has the name of; `same` are those of the file that were
    /// said to be the same.
    record Terms(
            @Nullable Annotator annotator,
            Collection<? extends Entry> shipped,
            Instant at,
            Clash clash,
            Namesakes namesakes,
            Set<UUID> same) {
        public Terms {
            same = Set.copyOf(same);
        }

        public Terms(
                @Nullable Annotator annotator,
                Collection<? extends Entry> shipped,
                Instant at,
                Clash clash,
                Namesakes namesakes) {
            this(annotator, shipped, at, clash, namesakes, Set.of());
        }

        public Terms(@Nullable Annotator annotator, Collection<? extends Entry> shipped, Instant at) {
            this(annotator, shipped, at, Clash.STOPS, Namesakes.APART);
        }
    }

    /// What becomes of the whole when the project holds a tag with other content: a file that says something else
    /// of what is there is refused, a colleague's copy of it gives way and is listed.
    enum Clash {
        STOPS,
        GIVES_WAY
    }

    /// Entries of equal name and other id: they stay apart, stay apart and are listed, count as one, or count as
    /// one where somebody said so.
    enum Namesakes {
        APART,
        APART_AND_LISTED,
        ONE,
        AS_SAID
    }

    /// What the file holds, as one side of a review. `at` is the time for what has none.
    Side side(Instant at);

    /// The same beside a project, whose texts are those of the articles of which the file holds tags and no text.
    /// Project thread only, or a thread that reads the project beside everything else.
    default Side beside(Reading project, Instant at) {
        return side(at);
    }

    /// Works out what of the file a project does not hold yet. Nothing is changed. Project thread only.
    ///
    /// @throws org.pressmark.model.Refusal if the project holds something else under an id of the file, or
    /// something the file points to is neither in it nor in the project
    Incoming into(Reading project, Terms terms);
}
