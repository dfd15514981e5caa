package org.pressmark.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which articles the library shows; null asks nothing. `words` must occur in title or text, letter case aside;
/// `notDoneBy` is the annotator who is not done with them.
public record LibraryFilter(
        @Nullable String words,
        @Nullable UUID outlet,
        Article.@Nullable Status status,
        @Nullable UUID notDoneBy) {
    public static final LibraryFilter ALL = new LibraryFilter(null, null, null, null);
}
