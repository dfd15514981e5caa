package org.pressmark.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A slice of the places where an entry is used; `next` is what the slice after it goes on from, or null at the
/// end.
public record Uses(List<Use> found, @Nullable Key next) {
    /// What a slice of uses consists of.
    public enum Part {
        ARTICLES,
        TAGS
    }

    /// A place in the uses of an entry: `last` is the row number of the last one seen, 0 where none was.
    public record Key(Part part, long last) {
        public static final Key START = new Key(Part.ARTICLES, 0);
    }
}
