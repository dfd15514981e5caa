package org.pressmark.model;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Everything that can happen to a project. Each change carries its inverse, so undo is the same road as doing
/// (invariant 4).
public sealed interface Change {
    Change inverse();

    /// An entry that was not there comes in.
    record Added(Entry entry) implements Change {
        @Override
        public Change inverse() {
            return new Removed(entry);
        }
    }

    /// An entry goes; nothing left in the project may point to it.
    record Removed(Entry entry) implements Change {
        @Override
        public Change inverse() {
            return new Added(entry);
        }
    }

    /// An entry becomes another of the same id and kind. It is refused where the project no longer holds `before`.
    record Edited(Entry before, Entry after) implements Change {
        public Edited {
            if (!before.id().equals(after.id()) || before.getClass() != after.getClass()) {
                throw new IllegalArgumentException("two entries: " + before.id() + " and " + after.id());
            }
        }

        @Override
        public Change inverse() {
            return new Edited(after, before);
        }
    }

    /// A text and its original bytes are laid down under their hashes, once. They stay when the article goes, so
    /// that taking it out can be undone; hence its own inverse.
    record Kept(Content content) implements Change {
        @Override
        public Change inverse() {
            return this;
        }
    }

    /// One transaction and one undo step. References may point forward: they are checked when all is done.
    record Several(List<Change> changes) implements Change {
        public Several {
            changes = List.copyOf(changes);
        }

        @Override
        public Change inverse() {
            return new Several(changes.reversed().stream().map(Change::inverse).toList());
        }
    }

    /// What one operation did, too much to be held: gone through piece by piece where it is logged, and for its
    /// inverse backwards. Only the project thread goes through it; everybody else reads anew what it may have
    /// changed.
    record Bulk(Logged logged, Order order) implements Change {
        /// From the first change to the last, or taking back from the last to the first.
        public enum Order {
            FORWARDS,
            BACKWARDS
        }

        @Override
        public Change inverse() {
            return new Bulk(logged, order == Order.FORWARDS ? Order.BACKWARDS : Order.FORWARDS);
        }

        /// Hands out every change, or every inverse, in order.
        public void each(Consumer<Change> taker) {
            switch (order) {
                case FORWARDS -> logged.forwards(taker);
                case BACKWARDS -> logged.backwards(change -> taker.accept(change.inverse()));
            }
        }
    }

    /// Changes as they stand in a log, a few of them in memory at a time. Project thread only.
    interface Logged {
        void forwards(Consumer<Change> taker);

        void backwards(Consumer<Change> taker);
    }

    static Change several(Change... changes) {
        return new Several(List.of(changes));
    }

    /// This change, or what it is made of, in order; of a [Bulk] itself.
    default Stream<Change> leaves() {
        return this instanceof Several several ? several.changes().stream().flatMap(Change::leaves) : Stream.of(this);
    }
}
