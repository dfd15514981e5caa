package org.pressmark.view.reader.mark;

import java.util.List;
import java.util.Set;

/// The annotations that are chosen: their ids, and the words that stand above the first of their marks, which
/// begins
/// at the article offset `labelAt`.
public record Chosen(Set<Object> ids, String label, int labelAt) {
    public static final Chosen NOTHING = new Chosen(Set.of(), "", -1);

    /// With all their marks.
    public static Chosen of(Set<Object> ids, String label, List<Mark> marks) {
        int first = marks.stream().mapToInt(mark -> mark.span().start()).min().orElse(-1);
        return new Chosen(Set.copyOf(ids), label, first);
    }

    public boolean holds(Mark mark) {
        return ids.contains(mark.id());
    }
}
