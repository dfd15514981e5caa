package org.pressmark.view.reader.mark;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// How many marks of each form lie in each row of the overview ruler.
///
/// Counted, not listed: a mark that comes or goes costs the rows it covers, and only a row that fills or empties
/// asks for its form to be drawn again.
final class RulerRows {
    /// The forms an overview is of, in the order in which they are drawn.
    static final Set<MarkForm> FORMS = java.util.Collections.unmodifiableSet(EnumSet.of(
            MarkForm.QUOTE_CONTENT,
            MarkForm.CLAIM,
            MarkForm.OUTLET,
            MarkForm.CODING,
            MarkForm.OTHER_BORDER,
            MarkForm.OTHER_KIND,
            MarkForm.OTHER_FIELDS,
            MarkForm.ONLY_MINE,
            MarkForm.ONLY_THEIRS,
            MarkForm.OTHER_SPLIT));

    /// Rows a mark takes at least, from that of its first character on.
    static final int TICK = 3;

    private final Map<MarkForm, int[]> counts = new EnumMap<>(MarkForm.class);
    private final Set<MarkForm> stale = EnumSet.noneOf(MarkForm.class);
    private final int rows;
    private final double length;

    /// For an article of `length` UTF-16 code units.
    RulerRows(int rows, int length) {
        this.rows = rows;
        this.length = Math.max(1, length);
        FORMS.forEach(form -> counts.put(form, new int[rows]));
        stale.addAll(FORMS);
    }

    void add(Mark mark) {
        change(mark, 1);
    }

    void remove(Mark mark) {
        change(mark, -1);
    }

    /// The forms whose rows have changed since this was last asked.
    Set<MarkForm> takeStale() {
        Set<MarkForm> taken = EnumSet.noneOf(MarkForm.class);
        taken.addAll(stale);
        stale.clear();
        return taken;
    }

    int rows() {
        return rows;
    }

    boolean isFilled(MarkForm form, int row) {
        int[] rowsOfForm = counts.get(form);
        return rowsOfForm != null && rowsOfForm[row] > 0;
    }

    /// The row an offset lies in.
    int row(int offset) {
        return Math.clamp((int) (offset / length * rows), 0, rows - 1);
    }

    /// The offset at the top of a row.
    int offset(double row) {
        return Math.clamp((int) (row / rows * length), 0, (int) length);
    }

    private void change(Mark mark, int by) {
        int[] rowsOfForm = counts.get(mark.form());
        if (rowsOfForm == null) {
            return;
        }
        int first = Math.min(row(mark.span().start()), Math.max(0, rows - TICK));
        int last = Math.max(first + TICK, row(mark.span().end() - 1));
        for (int row = first; row < Math.min(last, rows); row++) {
            rowsOfForm[row] += by;
            if (rowsOfForm[row] == (by > 0 ? 1 : 0)) {
                stale.add(mark.form());
            }
        }
    }
}
