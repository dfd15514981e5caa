package org.pressmark.review;

import java.util.List;

/// An article as two annotators left it, and what differs between them. Immutable, any thread.
public record Compared(Half mine, Half theirs, List<Difference> differences) {
    public static Compared of(Half mine, Half theirs) {
        return of(mine, theirs, new Lexicon());
    }

    static Compared of(Half mine, Half theirs, Lexicon lexicon) {
        return new Compared(mine, theirs, Alignment.of(mine, theirs, lexicon));
    }
}
