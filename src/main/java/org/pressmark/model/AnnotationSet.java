package org.pressmark.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Annotations that belong together, such as one round of tagging. Annotations of no set are the annotator's
/// running work.
public record AnnotationSet(
        UUID id, String name, UUID annotator, @Nullable String guidelineVersion) implements Entry {
    public AnnotationSet {
        Names.check("annotationSet", name);
    }
}
