package org.pressmark.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.pressmark.model.Annotation;
import org.pressmark.model.RoleSpan;
import org.pressmark.text.Found;
import org.pressmark.text.Reanchoring;

/// The annotations of one text put where the same words stand in another, and those whose words are not there.
record Rebased(List<Annotation> annotations, List<Annotation> lost) {
    /// An annotation of which any part cannot be found is lost whole: half of it would say something else.
    static Rebased onto(String text, List<Annotation> annotations) {
        Reanchoring reanchoring = Reanchoring.in(text);
        List<Annotation> found = new ArrayList<>();
        List<Annotation> lost = new ArrayList<>();
        for (Annotation annotation : annotations) {
            List<RoleSpan> spans = annotation.spans().stream()
                    .map(span -> at(span, text, reanchoring))
                    .flatMap(Optional::stream)
                    .toList();
            if (spans.size() == annotation.spans().size() && new HashSet<>(spans).size() == spans.size()) {
                found.add(annotation.with(spans));
            } else {
                lost.add(annotation);
            }
        }
        return new Rebased(found, lost);
    }

    private static Optional<RoleSpan> at(RoleSpan span, String text, Reanchoring reanchoring) {
        return reanchoring.find(span.anchor()).map(Found::span).map(place -> RoleSpan.of(span.role(), text, place));
    }
}
