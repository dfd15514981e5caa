package org.pressmark.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What every annotation has, whatever its kind.
///
/// `set` is the [AnnotationSet] it belongs to, or null for the annotator's running work. Times are for display:
/// order is the change log's.
public record Head(
        UUID id,
        UUID article,
        UUID annotator,
        Instant createdAt,
        Instant updatedAt,
        Origin origin,
        Confidence confidence,
        @Nullable String note,
        @Nullable UUID set) {
    /// How the annotation came into the project.
    public enum Origin {
        HUMAN,
        SUGGESTED,
        IMPORTED
    }

    /// How sure its annotator was of it.
    public enum Confidence {
        CERTAIN,
        UNSURE
    }

    /// The head of an annotation made by hand just now.
    public static Head made(UUID id, UUID article, UUID annotator, Instant at) {
        return new Head(id, article, annotator, at, at, Origin.HUMAN, Confidence.CERTAIN, null, null);
    }

    public Head noted(@Nullable String other) {
        return new Head(id, article, annotator, createdAt, updatedAt, origin, confidence, other, set);
    }

    public Head sure(Confidence other) {
        return new Head(id, article, annotator, createdAt, updatedAt, origin, other, note, set);
    }

    /// The same for what was taken from a proposal.
    public Head suggested() {
        return new Head(id, article, annotator, createdAt, updatedAt, Origin.SUGGESTED, confidence, note, set);
    }

    public Head updated(Instant at) {
        return new Head(id, article, annotator, createdAt, at, origin, confidence, note, set);
    }
}
