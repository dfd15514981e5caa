package org.pressmark.model;

import java.util.function.Consumer;

/// What comes into a project in one step, however much it is: handed out change by change and never held together.
/// Project thread only.
public interface Influx {
    /// Hands out every change in order, anew each time it is asked. `project` is where it comes in; it holds
    /// already what was handed out before.
    ///
    /// @throws Refusal if it cannot come in after all; then nothing of it may stay
    void pour(Reading project, Consumer<Change> into);

    /// A change, leaf by leaf.
    static Influx of(Change change) {
        return (project, into) -> change.leaves().forEach(leaf -> {
            if (leaf instanceof Change.Bulk bulk) {
                bulk.each(into);
            } else {
                into.accept(leaf);
            }
        });
    }

    /// The same with a change before it.
    default Influx after(Change first) {
        return (project, into) -> {
            of(first).pour(project, into);
            pour(project, into);
        };
    }
}
