package org.pressmark.desk;

import java.util.List;
import java.util.UUID;
import org.pressmark.model.RoleSpan;
import org.pressmark.text.Edge;
import org.pressmark.text.Span;

/// Work that takes more than one key and is not on disk before it ends: shown as pale outlines, never as tags.
///
/// Until then nothing has changed, so there is nothing to undo but to give it up.
public sealed interface Underway {
    /// The stretches that would be tagged, as they are now.
    List<Span> stretches();

    /// A border of one part of a tag is being moved: the part as it is on disk, and the stretch it would cover.
    record Moving(UUID tag, RoleSpan part, Edge edge, Span now) implements Underway {
        @Override
        public List<Span> stretches() {
            return List.of(now);
        }
    }

    /// The same tag is being put on equal strings: on those `taken` it will be, at `asked` it is to be decided.
    record Placing(List<Span> taken, Span asked) implements Underway {
        public Placing {
            taken = List.copyOf(taken);
        }

        @Override
        public List<Span> stretches() {
            return java.util.stream.Stream.concat(taken.stream(), java.util.stream.Stream.of(asked))
                    .toList();
        }
    }
}
