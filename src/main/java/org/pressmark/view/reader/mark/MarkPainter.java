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

/// Draws the marks of one paragraph: fills behind the words, lines in lanes below them, brackets beside them and
/// the outline round what is chosen.
public final class MarkPainter {
    private static final double RADIUS = 4;
    private static final double CHOSEN_RADIUS = 3;

    /// By how much each fill of a pile is lower at its top than the one it lies on, in shares of the letters' size.
    private static final double STEP = 0.09;

    /// From stripe to stripe beside a paragraph, in shares of the letters' size; and how many there are at most.
    private static final double STRIPE = 0.27;

    private static final int STRIPES = 3;

    /// From this many lines on a mark is long.
    private static final int LONG = 3;

    /// How large a sign behind words is, in shares of the letters' size.
    private static final double TONE = 0.36;

    /// Keeps the lines of neighbours apart.
    private static final double INSET = 0.75;

    private static final Stroke CHOSEN = new Stroke("mark-chosen", 2);
    private static final Stroke CHOSEN_ROLE = new Stroke("mark-chosen-role", 2);
    private static final Stroke TONES = new Stroke("mark-tone", 3);

    private final Geometry geometry;
    private final Drawing drawing = new Drawing();

    /// Where the words of a paragraph stand: its stretch of the article, that of each of its lines, where brackets
    /// beside it stand from the left, how high it is, and where any stretch of it stands.
    public record Geometry(
            Span paragraph, List<Span> lines, double bracket, double height, Function<Span, List<LineBox>> boxes) {}

    public MarkPainter(Geometry geometry) {
        this.geometry = geometry;
    }

    public Drawing draw(Collection<Mark> marks, MarkLines lines, Chosen chosen) {
        Span paragraph = geometry.paragraph();
        Fills.of(marks, paragraph).forEach(this::fill);
        lanes(marks, mark -> mark.form().fill() == Fill.ROUND, paragraph)
                .forEach(laned -> fill(laned.mark().form(), laned.span()));
        lanes(marks, mark -> mark.form().fill() == Fill.OUTLINE, paragraph).stream()
                .filter(laned -> laned.lane() < Lanes.LAST)
                .forEach(laned -> fill(laned.mark().form(), laned.span()));
        lanes(marks, this::isBeside, paragraph).stream()
                .filter(laned -> laned.lane() < STRIPES)
                .forEach(this::beside);
        lines.lines().forEach(line -> line.forEach(this::line));
        marks.stream().filter(mark -> !mark.tones().isEmpty()).forEach(this::tones);
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
            Outline.rounded(path, box, box.top(), box.bottom(), RADIUS);
        }
    }

    private void fill(Fills.Filled fill) {
        String shade = fill.shade() == Fills.Shade.DEEP ? "-fill-deep" : "-fill";
        List<PathElement> path = drawing.below(new Stroke("mark-" + fill.form().word() + shade, fill.level()));
        for (LineBox box : boxes(fill.span())) {
            double top = Math.rint(box.top()) + fill.level() * Math.max(1, Math.rint(box.size() * STEP));
            Outline.rectangle(path, box.left(), top, box.right(), Math.rint(box.bottom()));
        }
    }

    private void line(Laned laned) {
        MarkForm form = laned.mark().form();
        List<PathElement> path = drawing.above(
                new Stroke("mark-" + form.word() + "-line", laned.mark().colour(), 0));
        for (LineBox box : boxes(laned.span())) {
            double y =
                    onPixels(form, box.bottom() + box.size() * (MarkLines.FIRST_LANE + laned.lane() * MarkLines.LANE));
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

    /// What stands in the margin: zones, and marks that cover many lines here or go on in a neighbouring paragraph.
    private boolean isBeside(Mark mark) {
        return mark.form().line() == Line.MARGIN
                || (mark.form().hasStripe() && (comesFromAbove(mark) || goesOn(mark) || lines(mark) >= LONG));
    }

    private boolean comesFromAbove(Mark mark) {
        return mark.span().start() < geometry.paragraph().start();
    }

    private boolean goesOn(Mark mark) {
        return mark.span().end() > geometry.paragraph().end() + 1;
    }

    private long lines(Mark mark) {
        return geometry.lines().stream().filter(mark.span()::overlaps).count();
    }

    private void beside(Laned laned) {
        List<LineBox> lines = boxes(laned.span());
        if (lines.isEmpty()) {
            return;
        }
        LineBox first = lines.getFirst();
        double x = geometry.bracket() - Math.rint(laned.lane() * STRIPE * first.size());
        if (laned.mark().form().line() == Line.MARGIN) {
            double bottom = lines.getLast().bottom();
            Stroke stroke = new Stroke("mark-" + laned.mark().form().word() + "-line", 0);
            Outline.bracket(drawing.below(stroke), x, first.top(), bottom);
        } else {
            stripe(laned.mark(), Math.rint(x), first.top(), lines.getLast().bottom());
        }
    }

    /// From the first to the last line of a long mark; over the paragraph's edge where the mark goes on beyond it.
    private void stripe(Mark mark, double x, double top, double bottom) {
        Stroke stroke = new Stroke("mark-" + mark.form().word() + "-stripe", mark.colour(), 0);
        double from = comesFromAbove(mark) ? 0 : top;
        Outline.upright(drawing.below(stroke), x, from, goesOn(mark) ? geometry.height() : bottom);
    }

    /// Signs behind the last of the words, in the upper half of the blank that follows them.
    private void tones(Mark mark) {
        Span span = Lanes.inside(mark, geometry.paragraph());
        if (goesOn(mark) || span.isEmpty()) {
            return;
        }
        LineBox last = boxes(new Span(span.end() - 1, span.end())).stream()
                .reduce((one, other) -> other)
                .orElse(null);
        if (last == null) {
            return;
        }
        double size = Math.rint(last.size() * TONE);
        boolean isRightToLeft = boxes(span).stream()
                .anyMatch(box ->
                        box.baseline() == last.baseline() && last.left() - box.left() < box.right() - last.right());
        double x = isRightToLeft ? Math.rint(last.left()) - size - 0.5 : Math.rint(last.right()) + 0.5;
        for (Tone tone : Tone.values()) {
            if (mark.tones().contains(tone)) {
                tone.draw(drawing.above(TONES), x, Math.rint(last.top()) - 1.5, size);
                x += isRightToLeft ? -size - 1 : size + 1;
            }
        }
    }

    private void outline(MarkForm form, Span span) {
        List<PathElement> path = drawing.above(form.fill() == Fill.NONE ? CHOSEN_ROLE : CHOSEN);
        for (LineBox box : boxes(span)) {
            double bottom = box.bottom() + box.size() * (MarkLines.FIRST_LANE + MarkLines.LANE / 2);
            Outline.rounded(path, box, box.top(), bottom, CHOSEN_RADIUS);
        }
    }

    /// The middle of a line such that its edges fall between pixels: thick lines are odd.
    private static double onPixels(MarkForm form, double y) {
        return form == MarkForm.CLAIM ? Math.floor(y) + 0.5 : Math.rint(y);
    }
}
