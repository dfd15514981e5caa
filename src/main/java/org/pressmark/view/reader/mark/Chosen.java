package org.pressmark.view.reader.mark;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The annotations that are chosen: their ids, and the words that stand above the first of their words, which
/// begin at the article offset `labelAt`.
public record Chosen(Set<Object> ids, String label, int labelAt) {
    public static final Chosen NOTHING = new Chosen(Set.of(), "", -1);

    /// With all their marks. The label is that of the words; those who say them may stand in a paragraph before.
    public static Chosen of(Set<Object> ids, String label, List<Mark> marks) {
        int first = start(marks.stream().filter(mark -> !isPart(mark.form())));
        return new Chosen(Set.copyOf(ids), label, first < 0 ? start(marks.stream()) : first);
    }

    private static int start(Stream<Mark> marks) {
        return marks.mapToInt(mark -> mark.span().start()).min().orElse(-1);
    }

    private static boolean isPart(MarkForm form) {
        return form == MarkForm.SOURCE || form == MarkForm.CUE || form == MarkForm.ADDRESSEE;
    }

    public boolean holds(Mark mark) {
        return ids.contains(mark.id());
    }
}
