package org.pressmark.model;

import java.time.Instant;
import java.util.UUID;

/// One deed of one annotator: one transaction. `id` finds it again after an error at commit.
public record Operation(UUID id, UUID annotator, Instant at, Message deed, Change change, Footing footing) {
    /// A `STEP` is what undo takes back. `GROUND` is what the steps stand on (the shipped registers, a person who
    /// comes to the project): logged like any other, but no undo step, and redo outlives it.
    public enum Footing {
        STEP,
        GROUND
    }

    /// The same operation with another change.
    public Operation with(Change other) {
        return new Operation(id, annotator, at, deed, other, footing);
    }

    public static Operation step(UUID id, UUID annotator, Instant at, Message deed, Change change) {
        return new Operation(id, annotator, at, deed, change, Footing.STEP);
    }

    public static Operation ground(UUID id, UUID annotator, Instant at, Message deed, Change change) {
        return new Operation(id, annotator, at, deed, change, Footing.GROUND);
    }
}
