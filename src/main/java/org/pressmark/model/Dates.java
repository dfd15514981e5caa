package org.pressmark.model;

import org.jspecify.annotations.Nullable;

/// The three dates of an article: when it was said, when published, when retrieved. Each may be unknown.
public record Dates(
        @Nullable When said,
        @Nullable When published,
        @Nullable When retrieved) {
    public static final Dates UNKNOWN = new Dates(null, null, null);

    public Dates said(@Nullable When other) {
        return new Dates(other, published, retrieved);
    }

    public Dates published(@Nullable When other) {
        return new Dates(said, other, retrieved);
    }

    public Dates retrieved(@Nullable When other) {
        return new Dates(said, published, other);
    }
}
