package org.pressmark.exchange.format;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;

/// Which part of a project goes out: these articles, and in them the annotations of these annotators and kinds;
/// null is all. `annotations` are single annotations, chosen one by one.
public record Portion(
        @Nullable Set<UUID> articles,
        @Nullable Set<UUID> annotators,
        @Nullable Set<Annotation.Kind> kinds,
        @Nullable Set<UUID> annotations,
        Originals originals) {
    /// Whether the bytes go out that the articles were read from: only where they cannot be made again from the
    /// text, always, or as files beside the set.
    public enum Originals {
        WHERE_NEEDED,
        ALWAYS,
        BESIDE
    }

    /// The same, with the bytes elsewhere.
    public Portion with(Originals other) {
        return new Portion(articles, annotators, kinds, other);
    }

    /// Annotations of every kind.
    public Portion(@Nullable Set<UUID> articles, @Nullable Set<UUID> annotators, Originals originals) {
        this(articles, annotators, null, null, originals);
    }

    /// Annotations of these kinds.
    public Portion(
            @Nullable Set<UUID> articles,
            @Nullable Set<UUID> annotators,
            @Nullable Set<Annotation.Kind> kinds,
            Originals originals) {
        this(articles, annotators, kinds, null, originals);
    }

    /// These annotations, which stand in these articles.
    public static Portion of(Set<UUID> articles, Set<UUID> annotations) {
        return new Portion(articles, null, null, annotations, Originals.WHERE_NEEDED);
    }

    public static final Portion ALL = new Portion(null, null, Originals.WHERE_NEEDED);

    public boolean isWhole() {
        return articles == null && annotators == null && kinds == null && annotations == null;
    }

    public boolean wants(Annotation annotation) {
        return wants(annotation.head().annotator())
                && (kinds == null || kinds.contains(annotation.kind()))
                && (annotations == null || annotations.contains(annotation.id()));
    }

    public boolean wants(UUID annotator) {
        return annotators == null || annotators.contains(annotator);
    }
}
