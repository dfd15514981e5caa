package org.pressmark.review;

import java.util.List;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Registers;

/// One side of a comparison: what is known of an article and how one annotator tagged it, with the registers that
/// its ids point into. Both sides stand on the same text. Immutable, any thread.
public record Half(Article article, List<Annotation> annotations, Registers registers) {
    public Half {
        annotations = annotations.stream().sorted(Annotation.IN_TEXT).toList();
    }
}
