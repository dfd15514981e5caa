package org.pressmark.view.reader.words;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.CaretInfo;
import javafx.scene.text.Font;
import javafx.scene.text.HitInfo;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import org.jspecify.annotations.Nullable;
import org.pressmark.text.Span;
import org.pressmark.view.reader.words.Segment.Ink;

/// The words of one display paragraph, laid out, and where each of them is.
///
/// All offsets are the paragraph's own (UTF-16 code units, 0-based); all lengths are pixels from its top left
/// corner.
public final class WordsView extends TextFlow {
    private static final double TOUCHING = 1;
    private static final double LEAST_ROOM = 0.001;

    private final String text;
    private final Composition composition;
    private final Typography typography;
    private final ParagraphLook look;
    private final Font font;
    private List<Segment> segments = List.of();
    private double room;
    private double fitted = Double.POSITIVE_INFINITY;
    private @Nullable LayoutInfo info;
    private List<TextLineInfo> lines = List.of();
    private double[] shifts = {};

    public WordsView(String text, ParagraphLook look, Typography typography) {
        this.text = text;
        this.look = look;
        this.typography = typography;
        this.font = typography.font(look, Face.READING);
        this.composition = Compositor.compose(text);
        getStyleClass().addAll("words", look.styleClass());
        setTextAlignment(composition.isRightToLeft() ? TextAlignment.RIGHT : TextAlignment.LEFT);
        setLineSpacing(spacing());
        show(composition.segments());
    }

    /// Lays the words out in a column; their height, from the top of the first line to the bottom of the last.
    public double layOut(double width) {
        fit(width);
        resize(width, getHeight());
        double height = prefHeight(width);
        resize(width, height);
        layout();
        info = getLayoutInfo();
        lines = info.getTextLines(false);
        align(width);
        return height + spacing();
    }

    /// Moves lines that run from the right to the edge of the column.
    ///
    /// JavaFX takes the blank at which a line was wrapped for the one at its left end also where it is not, behind
    /// a number or a word of the other direction, and then sets the line by that blank too far to the right.
    private void align(double width) {
        shifts = new double[lines.size()];
        if (!composition.isRightToLeft()) {
            return;
        }
        int at = 0;
        for (int line = 0; line < shifts.length; line++) {
            Span words = span(lines.get(line));
            shifts[line] = boxes(line, words.start(), trimmed(words.start(), words.end())).stream()
                    .mapToDouble(LineBox::right)
                    .max()
                    .orElse(width);
            shifts[line] = width - shifts[line];
        }
        for (int node = 0; node < segments.size(); node++) {
            getChildren().get(node).setTranslateX(shifts[lineOf(at)]);
            at += segments.get(node).length();
        }
    }

    /// The line on which a place of the layout stands.
    private int lineOf(int place) {
        int line = 0;
        while (line < lines.size() - 1 && lines.get(line).end() <= place) {
            line++;
        }
        return line;
    }

    /// The height of a line as it is set, in shares of its letters' size.
    public double lineHeight() {
        return look.line();
    }

    /// Adds so much to the height of every line, in shares of its letters' size; whether that is another room than
    /// before.
    public boolean room(double share) {
        if (Math.abs(share - room) < LEAST_ROOM) {
            return false;
        }
        room = share;
        setLineSpacing(spacing());
        return true;
    }

    /// Half of what a line has more than its letters need: above the first line as well as below the last.
    public double halfSpacing() {
        return spacing() / 2;
    }

    /// Where the words between two offsets stand, line by line; blanks at the end of a line are left out.
    public List<LineBox> boxes(int from, int to) {
        List<LineBox> boxes = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            int start = Math.max(from, lines.get(line).start() - composition.lead());
            int end = Math.min(to, lines.get(line).end() - composition.lead());
            if (start < end) {
                boxes.addAll(boxes(line, start, trimmed(start, end)));
            }
        }
        return boxes;
    }

    /// The caret's line and place, as a box without width.
    public LineBox caret(int offset, Place.Side side) {
        boolean back = offset > 0 && (side == Place.Side.BEHIND_PREVIOUS || offset == text.length());
        int at = composition.lead() + (back ? offset - 1 : offset);
        CaretInfo caret = layoutInfo().caretInfoAt(at, !back);
        Rectangle2D shape = caret.getSegmentAt(0);
        int line = lineAt(shape.getMinY() + TOUCHING);
        double x = shape.getMinX() + shifts[line];
        return new LineBox(x, x, baseline(lines.get(line)), font.getSize());
    }

    /// The place nearest to a point.
    public Place hit(double x, double y) {
        return hitLine(lineAt(y), x);
    }

    public Place hitLine(int line, double x) {
        Rectangle2D bounds = lines.get(line).bounds();
        HitInfo hit = getHitInfo(new Point2D(x - shifts[line], (bounds.getMinY() + bounds.getMaxY()) / 2));
        int offset = Math.clamp(hit.getInsertionIndex() - composition.lead(), 0, text.length());
        return hit.isLeading() ? Place.before(offset) : Place.behind(offset);
    }

    public int lines() {
        return lines.size();
    }

    public int line(int offset, Place.Side side) {
        return lineAt(caret(offset, side).baseline());
    }

    public double lineTop(int line) {
        return lines.get(line).bounds().getMinY();
    }

    /// The first line that reaches below `y`.
    public LineStart lineBelow(double y) {
        int found = 0;
        while (found < lines.size() - 1 && lines.get(found).bounds().getMaxY() <= y) {
            found++;
        }
        TextLineInfo line = lines.get(found);
        return new LineStart(
                Math.max(0, line.start() - composition.lead()), line.bounds().getMinY());
    }

    /// What each line holds, from top to bottom.
    public List<Span> lineSpans() {
        return lines.stream().map(this::span).toList();
    }

    /// The stretch of the line on which a caret stands, without the blanks at which it was wrapped.
    public Span lineAround(int offset, Place.Side side) {
        Span line = span(lines.get(line(offset, side)));
        return line.end() == text.length() ? line : new Span(line.start(), trimmed(line.start(), line.end()));
    }

    public boolean isRightToLeft() {
        return composition.isRightToLeft();
    }

    public double firstBaseline() {
        return baseline(lines.getFirst());
    }

    private LayoutInfo layoutInfo() {
        if (info == null) {
            throw new IllegalStateException("not laid out: " + text);
        }
        return info;
    }

    private double spacing() {
        return font.getSize() * (look.line() + room) - typography.measure(font).height();
    }

    private Span span(TextLineInfo line) {
        int start = Math.clamp(line.start() - composition.lead(), 0, text.length());
        return new Span(start, Math.clamp(line.end() - composition.lead(), start, text.length()));
    }

    private int trimmed(int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last == start ? end : last;
    }

    private List<LineBox> boxes(int line, int start, int end) {
        double baseline = baseline(lines.get(line));
        List<LineBox> boxes = new ArrayList<>();
        int lead = composition.lead();
        layoutInfo().getSelectionGeometry(start + lead, end + lead, false).stream()
                .sorted((one, other) -> Double.compare(one.getMinX(), other.getMinX()))
                .forEach(part -> join(boxes, part, baseline, shifts[line]));
        return boxes;
    }

    private void join(List<LineBox> boxes, Rectangle2D part, double baseline, double shift) {
        LineBox last = boxes.isEmpty() ? null : boxes.getLast();
        double left = part.getMinX() + shift;
        double right = part.getMaxX() + shift;
        if (last != null && left <= last.right() + TOUCHING) {
            boxes.set(
                    boxes.size() - 1,
                    new LineBox(last.left(), Math.max(last.right(), right), baseline, font.getSize()));
        } else if (right > left) {
            boxes.add(new LineBox(left, right, baseline, font.getSize()));
        }
    }

    private int lineAt(double y) {
        int found = 0;
        while (found < lines.size() - 1 && lines.get(found + 1).bounds().getMinY() <= y) {
            found++;
        }
        return found;
    }

    private double baseline(TextLineInfo line) {
        return line.bounds().getMinY() + ascent(line);
    }

    private double ascent(TextLineInfo line) {
        if (composition.isPlain()) {
            return typography.measure(font).ascent();
        }
        double highest = 0;
        int at = 0;
        for (Segment segment : segments) {
            if (at < line.end() && at + segment.length() > line.start()) {
                Font face = typography.font(look, segment.face());
                highest = Math.max(highest, typography.measure(face).ascent());
            }
            at += segment.length();
        }
        return highest;
    }

    /// Cuts words that are wider than the column: JavaFX must never have to.
    private void fit(double width) {
        if (!composition.isPlain() && width < fitted) {
            fitted = width;
            show(new SegmentFitter(width, face -> typography.font(look, face)).fit(composition.segments()));
        }
    }

    private void show(List<Segment> shown) {
        if (!shown.equals(segments)) {
            segments = shown;
            getChildren().setAll(shown.stream().map(this::node).toList());
        }
    }

    private Text node(Segment segment) {
        Text node = new Text(segment.text());
        node.setFont(typography.font(look, segment.face()));
        node.getStyleClass().add(segment.ink() == Ink.WARNING ? "warning" : "letters");
        node.setVisible(segment.ink() != Ink.NONE);
        return node;
    }
}
