package org.pressmark.exchange.format;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which part of a project goes out: these articles, and in them the annotations of these annotators; null is all.
public record Portion(
        @Nullable Set<UUID> articles, @Nullable Set<UUID> annotators, Originals originals) {
    /// Whether the bytes go out that the articles were read from: always, or only where they cannot be made again
    /// from the text.
    public enum Originals {
        WHERE_NEEDED,
        ALWAYS
    }

    public static final Portion ALL = new Portion(null, null, Originals.WHERE_NEEDED);

    public boolean isWhole() {
        return articles == null && annotators == null;
    }

    public boolean wants(UUID annotator) {
        return annotators == null || annotators.contains(annotator);
    }
}
