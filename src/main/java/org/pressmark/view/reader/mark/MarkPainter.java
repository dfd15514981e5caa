package org.pressmark.view.reader.mark;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.shape.PathElement;
import org.pressmark.text.Span;
import org.pressmark.view.reader.mark.Drawing.Stroke;
import org.pressmark.view.reader.mark.Lanes.Laned;
import org.pressmark.view.reader.mark.MarkForm.Fill;
import org.pressmark.view.reader.mark.MarkForm.Line;
import org.pressmark.view.reader.words.Columns;
import org.pressmark.view.reader.words.LineBox;

/// Draws the marks of one paragraph: fills behind the words, lines in lanes below them, brackets beside them and the
/// outline round what is chosen.
public final class MarkPainter {
    private static final double RADIUS = 4;
    private static final double CHOSEN_RADIUS = 3;

    /// From lane to lane, and from the fill to the first lane, in shares of the letters' size.
    private static final double LANE = 0.18;

    private static final double FIRST_LANE = 0.05;

    /// From the words to a bracket beside them, in shares of the letters' size.
    private static final double BRACKET = 0.5;

    /// Keeps the lines of neighbours apart.
    private static final double INSET = 0.75;

    private static final Stroke CHOSEN = new Stroke("mark-chosen", 2);
    private static final Stroke CHOSEN_ROLE = new Stroke("mark-chosen-role", 2);
    private static final Stroke ZONES = new Stroke("mark-zone-line", 0);

    private final Span paragraph;
    private final Columns columns;
    private final Function<Span, List<LineBox>> boxes;
    private final Drawing drawing = new Drawing();

    /// `boxes` says where a stretch of the paragraph, in its own offsets, stands.
    public MarkPainter(Span paragraph, Columns columns, Function<Span, List<LineBox>> boxes) {
        this.paragraph = paragraph;
        this.columns = columns;
        this.boxes = boxes;
    }

    public Drawing draw(Collection<Mark> marks, Chosen chosen) {
        Fills.of(marks, paragraph).forEach(fill -> fill(fill.form(), fill.span()));
        lanes(marks, mark -> mark.form().fill() == Fill.ROUND)
                .forEach(laned -> fill(laned.mark().form(), laned.span()));
        lanes(marks, mark -> mark.form().fill() == Fill.OUTLINE).stream()
                .filter(laned -> laned.lane() < Lanes.LAST)
                .forEach(laned -> fill(laned.mark().form(), laned.span()));
        lanes(marks, mark -> mark.form().line() == Line.MARGIN).forEach(laned -> bracket(laned.span()));
        lanes(marks, mark -> mark.form().isLineBelow()).forEach(this::line);
        marks.stream().filter(chosen::holds).forEach(mark -> outline(mark.form(), Lanes.inside(mark, paragraph)));
        return drawing;
    }

    private List<Laned> lanes(Collection<Mark> marks, Predicate<Mark> wanted) {
        return Lanes.of(marks.stream().filter(wanted), paragraph);
    }

    private void fill(MarkForm form, Span span) {
        List<PathElement> path = drawing.below(new Stroke("mark-" + form.word() + "-fill", form.height()));
        for (LineBox box : boxes.apply(span)) {
            if (form.fill() == Fill.SQUARE) {
                Outline.rectangle(path, box.left(), box.top(), box.right(), box.bottom());
            } else {
                Outline.rounded(path, box, box.top(), box.bottom(), RADIUS);
            }
        }
    }

    private void line(Laned laned) {
        MarkForm form = laned.mark().form();
        List<PathElement> path = drawing.above(
                new Stroke("mark-" + form.word() + "-line", laned.mark().colour(), 0));
        for (LineBox box : boxes.apply(laned.span())) {
            double y = box.bottom() + box.size() * (FIRST_LANE + laned.lane() * LANE);
            double left = box.left() + INSET;
            double right = Math.max(left, box.right() - INSET);
            switch (form.line()) {
                case STRAIGHT -> Outline.straight(path, left, right, y);
                case WAVY -> Outline.wavy(path, left, right, y);
                case FOOTED -> Outline.footed(path, left, right, y);
                case NONE, MARGIN -> {}
            }
        }
    }

    private void bracket(Span span) {
        List<LineBox> lines = boxes.apply(span);
        if (!lines.isEmpty()) {
            LineBox first = lines.getFirst();
            double x = columns.left() - first.size() * BRACKET;
            Outline.bracket(
                    drawing.below(ZONES), x, first.top(), lines.getLast().bottom());
        }
    }

    private void outline(MarkForm form, Span span) {
        List<PathElement> path = drawing.above(form.fill() == Fill.NONE ? CHOSEN_ROLE : CHOSEN);
        for (LineBox box : boxes.apply(span)) {
            double bottom = box.bottom() + box.size() * (FIRST_LANE + LANE / 2);
            Outline.rounded(path, box, box.top(), bottom, CHOSEN_RADIUS);
        }
    }
}
