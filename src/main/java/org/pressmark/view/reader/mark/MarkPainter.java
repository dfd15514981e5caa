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
import org.pressmark.view.reader.words.LineBox;

/// Draws the marks of one paragraph: fills behind the words, lines in lanes below them, brackets beside them and the
/// outline round what is chosen.
public final class MarkPainter {
    private static final double RADIUS = 4;
    private static final double CHOSEN_RADIUS = 3;

    /// From lane to lane, and from the fill to the first lane, in shares of the letters' size.
    private static final double LANE = 0.19;

    private static final double FIRST_LANE = 0.06;

    /// Keeps the lines of neighbours apart.
    private static final double INSET = 0.75;

    private static final Stroke CHOSEN = new Stroke("mark-chosen", 2);
    private static final Stroke CHOSEN_ROLE = new Stroke("mark-chosen-role", 2);
    private static final Stroke ZONES = new Stroke("mark-zone-line", 0);

    private final Geometry geometry;
    private final Drawing drawing = new Drawing();

    /// Where the words of a paragraph stand: its stretch of the article, that of each of its lines, where brackets
    /// beside it stand from the left, and where any stretch of it stands.
    public record Geometry(Span paragraph, List<Span> lines, double bracket, Function<Span, List<LineBox>> boxes) {}

    public MarkPainter(Geometry geometry) {
        this.geometry = geometry;
    }

    public Drawing draw(Collection<Mark> marks, Chosen chosen) {
        Span paragraph = geometry.paragraph();
        Fills.of(marks, paragraph).forEach(fill -> fill(fill.form(), fill.span()));
        lanes(marks, mark -> mark.form().fill() == Fill.ROUND, paragraph)
                .forEach(laned -> fill(laned.mark().form(), laned.span()));
        lanes(marks, mark -> mark.form().fill() == Fill.OUTLINE, paragraph).stream()
                .filter(laned -> laned.lane() < Lanes.LAST)
                .forEach(laned -> fill(laned.mark().form(), laned.span()));
        lanes(marks, mark -> mark.form().line() == Line.MARGIN, paragraph).forEach(laned -> bracket(laned.span()));
        for (Span line : geometry.lines()) {
            lanes(marks, mark -> mark.form().isLineBelow() && mark.span().overlaps(line), line)
                    .forEach(this::line);
        }
        marks.stream().filter(chosen::holds).forEach(mark -> outline(mark.form(), Lanes.inside(mark, paragraph)));
        return drawing;
    }

    private static List<Laned> lanes(Collection<Mark> marks, Predicate<Mark> wanted, Span stretch) {
        return Lanes.of(marks.stream().filter(wanted), stretch);
    }

    private List<LineBox> boxes(Span span) {
        return geometry.boxes().apply(span);
    }

    private void fill(MarkForm form, Span span) {
        List<PathElement> path = drawing.below(new Stroke("mark-" + form.word() + "-fill", form.height()));
        for (LineBox box : boxes(span)) {
            if (form.fill() == Fill.SQUARE) {
                Outline.rectangle(path, box.left(), Math.rint(box.top()), box.right(), Math.rint(box.bottom()));
            } else {
                Outline.rounded(path, box, box.top(), box.bottom(), RADIUS);
            }
        }
    }

    private void line(Laned laned) {
        MarkForm form = laned.mark().form();
        List<PathElement> path = drawing.above(
                new Stroke("mark-" + form.word() + "-line", laned.mark().colour(), 0));
        for (LineBox box : boxes(laned.span())) {
            double y = onPixels(form, box.bottom() + box.size() * (FIRST_LANE + laned.lane() * LANE));
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
        List<LineBox> lines = boxes(span);
        if (!lines.isEmpty()) {
            double bottom = lines.getLast().bottom();
            Outline.bracket(
                    drawing.below(ZONES), geometry.bracket(), lines.getFirst().top(), bottom);
        }
    }

    private void outline(MarkForm form, Span span) {
        List<PathElement> path = drawing.above(form.fill() == Fill.NONE ? CHOSEN_ROLE : CHOSEN);
        for (LineBox box : boxes(span)) {
            double bottom = box.bottom() + box.size() * (FIRST_LANE + LANE / 2);
            Outline.rounded(path, box, box.top(), bottom, CHOSEN_RADIUS);
        }
    }

    /// The middle of a line such that its edges fall between pixels: thick lines are odd.
    private static double onPixels(MarkForm form, double y) {
        return form == MarkForm.CLAIM ? Math.floor(y) + 0.5 : Math.rint(y);
    }
}
