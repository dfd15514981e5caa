package org.pressmark.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is now on disk: the change as it was carried out (of an undo, the inverse), and what undo and redo would do
/// next.
///
/// `sequence` is the place in the change log, counted from 1.
public record Committed(
        long sequence,
        Way way,
        Instant at,
        Message deed,
        Change change,
        @Nullable Message undoable,
        @Nullable Message redoable) {
    /// Whether the change is new, taken back, or carried out once more.
    public enum Way {
        DONE,
        UNDONE,
        REDONE
    }
}
