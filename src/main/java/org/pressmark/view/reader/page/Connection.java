package org.pressmark.view.reader.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/// The line that ties the parts of a quote: along the leading above each line that holds one, with a short drop to
/// each part, and down a rail beside the words where they stand on more than one line.
///
/// It never crosses words: the leading and the margin hold none. Lengths are pixels from the top left corner of the
/// page.
record Connection(List<PathElement> line, List<PathElement> arrows) {
    private static final double ABOVE = 3;
    private static final double ARROW = 3;

    /// A part in view: where the line meets it, and the top of its words.
    record Part(double x, double top) {}

    /// Where the rail stands, how high the page is, and whether parts are out of view above and below.
    record Frame(double rail, double height, Rest above, Rest below) {}

    /// Whether there is more in one direction.
    enum Rest {
        NOTHING,
        MORE
    }

    static Connection of(Collection<Part> parts, Frame frame) {
        Connection drawn = new Connection(new ArrayList<>(), new ArrayList<>());
        TreeMap<Double, List<Part>> rows = new TreeMap<>();
        parts.forEach(part -> rows.computeIfAbsent(Math.rint(part.top()) - ABOVE + 0.5, y -> new ArrayList<>())
                .add(part));
        boolean reaches = frame.above() == Rest.MORE || frame.below() == Rest.MORE;
        boolean railed = rows.size() > 1 || (reaches && !rows.isEmpty());
        for (Map.Entry<Double, List<Part>> row : rows.entrySet()) {
            drawn.row(row.getKey(), row.getValue(), railed ? frame.rail() : Double.NaN);
        }
        if (railed) {
            drawn.rail(rows, frame);
        }
        return drawn;
    }

    private void row(double y, List<Part> parts, double rail) {
        double left = parts.stream().mapToDouble(Part::x).min().orElse(rail);
        double right = parts.stream().mapToDouble(Part::x).max().orElse(rail);
        if (!Double.isNaN(rail)) {
            left = Math.min(left, rail);
            right = Math.max(right, rail);
        }
        if (right > left) {
            stroke(left, y, right, y);
            parts.stream()
                    .sorted(Comparator.comparingDouble(Part::x))
                    .forEach(part -> stroke(part.x(), y, part.x(), part.top()));
        }
    }

    private void rail(TreeMap<Double, List<Part>> rows, Frame frame) {
        double top = frame.above() == Rest.MORE ? 0 : rows.firstKey();
        double bottom = frame.below() == Rest.MORE ? frame.height() : rows.lastKey();
        stroke(frame.rail(), top, frame.rail(), bottom);
        if (frame.above() == Rest.MORE) {
            arrow(frame.rail(), 1, 1);
        }
        if (frame.below() == Rest.MORE) {
            arrow(frame.rail(), frame.height() - 1, -1);
        }
    }

    private void stroke(double fromX, double fromY, double toX, double toY) {
        line.add(new MoveTo(fromX, fromY));
        line.add(new LineTo(toX, toY));
    }

    private void arrow(double x, double y, int down) {
        arrows.add(new MoveTo(x - ARROW, y + down * ARROW));
        arrows.add(new LineTo(x, y));
        arrows.add(new LineTo(x + ARROW, y + down * ARROW));
    }
}
