package org.pressmark.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a reviewer decided about one annotation.
public record Review(
        UUID id,
        UUID annotation,
        UUID reviewer,
        Decision decision,
        @Nullable String comment,
        Instant at) implements Entry {
    /// What a reviewer can do with an annotation of somebody else.
    public enum Decision {
        ACCEPT,
        REJECT,
        AMEND,
        COMMENT
    }
}
