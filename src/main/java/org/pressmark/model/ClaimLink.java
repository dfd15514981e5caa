package org.pressmark.model;

import java.util.UUID;

/// How one occurrence of a claim stands to another. That two occurrences utter the same claim is not a link: they
/// share it.
public record ClaimLink(UUID id, UUID from, UUID to, Type type) implements Entry {
    /// What the occurrence it starts from does to the one it points to.
    public enum Type {
        CONTRADICTS,
        DENIES,
        SUPPORTS
    }
}
