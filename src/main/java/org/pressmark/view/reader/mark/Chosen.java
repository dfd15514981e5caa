package org.pressmark.view.reader.mark;

import java.util.Set;
import org.pressmark.text.Span;

/// The annotations that are chosen: their ids, and the words that stand above the first of their marks, which
/// begins
/// at the article offset `labelAt`.
public record Chosen(Set<Object> ids, String label, int labelAt) {
    public static final Chosen NOTHING = new Chosen(Set.of(), "", -1);

    public boolean holds(Mark mark) {
        return ids.contains(mark.id());
    }

    public boolean isLabelledIn(Span paragraph) {
        return !label.isEmpty() && paragraph.contains(labelAt);
    }
}
