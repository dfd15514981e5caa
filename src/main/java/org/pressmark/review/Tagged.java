package org.pressmark.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.pressmark.model.Annotation;

/// An annotation with what the comparison asks of it again and again.
record Tagged(Annotation annotation, Cover cover, Map<Facet, Value> values) {
    /// The order of the text, and of equal places the order of the ids: the same whatever the order of the input.
    static final Comparator<Tagged> IN_TEXT = Comparator.comparing(Tagged::annotation, Annotation.IN_TEXT);

    static List<Tagged> of(Half half, Lexicon lexicon) {
        Values values = lexicon.values(half);
        return half.annotations().stream()
                .map(annotation -> new Tagged(annotation, Cover.of(annotation), values.of(annotation)))
                .sorted(IN_TEXT)
                .toList();
    }

    Annotation.Kind kind() {
        return annotation.kind();
    }

    /// How much of what both say is the same, 0..1.
    double agreement(Tagged other) {
        long same = values.entrySet().stream()
                .filter(entry -> {
                    Value theirs = other.values.get(entry.getKey());
                    return theirs != null && entry.getValue().means(theirs);
                })
                .count();
        return same / (double) Math.max(values.size(), other.values.size());
    }
}
