package org.pressmark.suggest.proposal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;

/// Words that somebody has tagged in another place. `about` is the outlet, claim or code of that tag; null where it
/// has none.
public record TaggedElsewhere(
        String exact, Annotation.Kind kind, @Nullable UUID about) {
    /// @throws IllegalArgumentException if there are no words
    public TaggedElsewhere {
        if (exact.isBlank()) {
            throw new IllegalArgumentException("no words");
        }
    }
}
