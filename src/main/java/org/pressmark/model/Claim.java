package org.pressmark.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is claimed, above all articles: its occurrences are annotations that point here.
///
/// Types after the claim schema of Full Fact (2018); check-worthiness after CheckThat!.
public record Claim(
        UUID id,
        String text,
        Type type,
        CheckWorthy checkWorthy,
        @Nullable String note) implements Entry {
    /// What kind of thing is claimed, which decides how it could be checked.
    public enum Type {
        QUANTITY,
        CORRELATION_OR_CAUSATION,
        RULE,
        PREDICTION,
        PERSONAL_EXPERIENCE,
        OTHER_FACTUAL,
        NOT_CHECKABLE
    }

    /// Whether checking it is worth the while; unset until somebody has said so.
    public enum CheckWorthy {
        YES,
        NO,
        UNSET
    }

    public Claim {
        if (text.isBlank()) {
            throw new InvalidChange("name.blank", "claim");
        }
    }

    public static Claim worded(UUID id, String text) {
        return new Claim(id, text, Type.OTHER_FACTUAL, CheckWorthy.UNSET, null);
    }

    public Claim worded(String other) {
        return new Claim(id, other, type, checkWorthy, note);
    }

    public Claim of(Type other) {
        return new Claim(id, text, other, checkWorthy, note);
    }

    public Claim checkWorthy(CheckWorthy other) {
        return new Claim(id, text, type, other, note);
    }

    public Claim noted(@Nullable String other) {
        return new Claim(id, text, type, checkWorthy, other);
    }
}
