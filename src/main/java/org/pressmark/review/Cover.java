package org.pressmark.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.pressmark.model.Annotation;
import org.pressmark.model.Quote;
import org.pressmark.model.RoleSpan;
import org.pressmark.text.Span;

/// The characters an annotation stands on: disjoint spans in the order of the text. Empty for a coding of a whole
/// article.
///
/// UTF-16. Immutable, any thread.
record Cover(List<Span> spans) {
    private static final Comparator<Span> IN_TEXT =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    static Cover of(Annotation annotation) {
        List<RoleSpan> spans = annotation.spans();
        boolean isPlain = spans.size() == 1 && !(annotation instanceof Quote);
        return isPlain ? new Cover(List.of(spans.getFirst().span())) : of(annotation.extent());
    }

    /// The characters on which any of them stands.
    static Cover ofAll(List<Annotation> annotations) {
        return of(annotations.stream().flatMap(Annotation::extent));
    }

    private static Cover of(Stream<Span> spans) {
        List<Span> sorted = new ArrayList<>(spans.toList());
        if (sorted.size() == 1) {
            return new Cover(sorted);
        }
        sorted.sort(IN_TEXT);
        List<Span> disjoint = new ArrayList<>();
        for (Span span : sorted) {
            if (!disjoint.isEmpty() && span.start() <= disjoint.getLast().end()) {
                Span last = disjoint.removeLast();
                disjoint.add(new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                disjoint.add(span);
            }
        }
        return new Cover(List.copyOf(disjoint));
    }

    int start() {
        return spans.isEmpty() ? 0 : spans.getFirst().start();
    }

    int end() {
        return spans.isEmpty() ? 0 : spans.getLast().end();
    }

    int length() {
        return spans.stream().mapToInt(Span::length).sum();
    }

    /// How many characters both stand on.
    int shared(Cover other) {
        int shared = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < spans.size() && theirs < other.spans.size()) {
            Span one = spans.get(mine);
            Span two = other.spans.get(theirs);
            shared += Math.max(0, Math.min(one.end(), two.end()) - Math.max(one.start(), two.start()));
            if (one.end() < two.end()) {
                mine++;
            } else {
                theirs++;
            }
        }
        return shared;
    }

    /// Shared characters as a share of all that either stands on, 0..1 (Jaccard); two annotations of the whole
    /// article lie on each other wholly.
    double likeness(Cover other) {
        if (spans.isEmpty() || other.spans.isEmpty()) {
            return spans.isEmpty() && other.spans.isEmpty() ? 1 : 0;
        }
        int shared = shared(other);
        return shared / (double) (length() + other.length() - shared);
    }
}
