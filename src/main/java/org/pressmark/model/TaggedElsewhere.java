package org.pressmark.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Words that somebody has tagged in another place. `about` is the outlet, claim or code of that tag; null where it
/// has none. `term` is what marks do that quote nobody; null for every other kind.
public record TaggedElsewhere(
        String exact, Annotation.Kind kind, @Nullable UUID about, QuotedTerm.@Nullable Type term) {
    /// @throws IllegalArgumentException if there are no words
    public TaggedElsewhere {
        if (exact.isBlank()) {
            throw new IllegalArgumentException("no words");
        }
    }

    public TaggedElsewhere(String exact, Annotation.Kind kind, @Nullable UUID about) {
        this(exact, kind, about, null);
    }

    /// What one slice of tags holds, and the tag after which the next begins: a number, or null where there is
    /// none.
    public record Slice(
            List<TaggedElsewhere> found, @Nullable Long next) {
        public Slice {
            found = List.copyOf(found);
        }
    }
}
