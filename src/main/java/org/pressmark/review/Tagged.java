package org.pressmark.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.pressmark.model.Annotation;
import org.pressmark.model.Quote;
import org.pressmark.text.Anchor;

/// An annotation with what the comparison asks of it again and again.
record Tagged(Annotation annotation, Cover cover, Map<Facet, Value> values) {
    /// The order of the text, and of equal places the order of the ids: the same whatever the order of the input.
    static final Comparator<Tagged> IN_TEXT = Comparator.comparing(Tagged::annotation, Annotation.IN_TEXT);

    /// `types` are those found on the other side, see [Values].
    static List<Tagged> of(Half half, Lexicon lexicon, Map<List<Anchor>, Quote.Type> types) {
        Values values = new Values(lexicon.names(half), types);
        return half.annotations().stream()
                .map(annotation -> new Tagged(annotation, Cover.of(annotation), values.of(annotation)))
                .sorted(IN_TEXT)
                .toList();
    }

    /// Annotations are many and few share an id; to look through all that one says takes longer than the
    /// comparison.
    @Override
    public int hashCode() {
        return annotation.id().hashCode();
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
