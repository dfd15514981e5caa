package org.pressmark.view.reader.mark;

import java.util.Collection;
import java.util.List;
import org.pressmark.text.Span;
import org.pressmark.view.reader.mark.Lanes.Laned;

/// The lines below the words of one paragraph, in their lanes; and how much room they and a row of labels take.
///
/// Known before anything is measured: which lane a mark takes follows from the words alone.
public record MarkLines(List<List<Laned>> lines) {
    /// From lane to lane, and from the fill to the first lane, in shares of the letters' size.
    static final double LANE = 0.19;

    static final double FIRST_LANE = 0.06;

    /// What the fills above and below the base line and the thickness of the last lane take, in shares of the
    /// letters' size.
    private static final double WORDS = 0.95 + 0.31 + 0.1;

    /// What a row of labels takes, in shares of the letters' size.
    private static final double LABELS = 0.8;

    public static MarkLines of(Collection<Mark> marks, List<Span> lines) {
        return new MarkLines(lines.stream()
                .map(line -> Lanes.of(
                        marks.stream()
                                .filter(mark ->
                                        mark.form().isLineBelow() && mark.span().overlaps(line)),
                        line))
                .toList());
    }

    /// How many lines lie below each other at most.
    int lanes() {
        return lines.stream()
                .flatMap(List::stream)
                .mapToInt(laned -> laned.lane() + 1)
                .max()
                .orElse(0);
    }

    /// What has to be added to a line of this height so that nothing drawn below it reaches the words of the next,
    /// all in shares of the letters' size.
    public double room(double lineHeight, Rows rows) {
        int lanes = lanes();
        double below = lanes == 0 ? 0 : FIRST_LANE + (lanes - 1) * LANE;
        return Math.max(0, WORDS + below + (rows == Rows.LABELLED ? LABELS : 0) - lineHeight);
    }

    /// Whether a row of labels stands above the lines.
    public enum Rows {
        BARE,
        LABELLED
    }
}
