package org.pressmark.exchange.format;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;

/// Which part of a project goes out: these articles, and in them the annotations of these annotators and kinds;
/// null is
/// all.
public record Portion(
        @Nullable Set<UUID> articles,
        @Nullable Set<UUID> annotators,
        @Nullable Set<Annotation.Kind> kinds,
        Originals originals) {
    /// Whether the bytes go out that the articles were read from: always, or only where they cannot be made again
    /// from the text.
    public enum Originals {
        WHERE_NEEDED,
        ALWAYS
    }

    /// Annotations of every kind.
    public Portion(@Nullable Set<UUID> articles, @Nullable Set<UUID> annotators, Originals originals) {
        this(articles, annotators, null, originals);
    }

    public static final Portion ALL = new Portion(null, null, Originals.WHERE_NEEDED);

    public boolean isWhole() {
        return articles == null && annotators == null && kinds == null;
    }

    public boolean wants(Annotation annotation) {
        return wants(annotation.head().annotator()) && (kinds == null || kinds.contains(annotation.kind()));
    }

    public boolean wants(UUID annotator) {
        return annotators == null || annotators.contains(annotator);
    }
}
