package org.pressmark.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a change is checked against: the project as it stands when its turn comes. Project thread only.
public interface Facts {
    /// The entry of this kind with this id, or null if the project holds none.
    <E extends Entry> @Nullable E find(Class<E> kind, UUID id);

    /// The text of an article, or null if the project holds no such article.
    @Nullable
    String text(UUID article);
}
