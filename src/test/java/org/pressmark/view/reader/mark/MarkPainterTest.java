package org.pressmark.view.reader.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import org.junit.jupiter.api.Test;
import org.pressmark.text.Span;
import org.pressmark.view.reader.mark.Drawing.Stroke;
import org.pressmark.view.reader.words.LineBox;

/// Words ten pixels wide each sign, twenty signs a line, lines 27 pixels apart.
class MarkPainterTest {
    private static final Span PARAGRAPH = new Span(100, 160);
    private static final List<Span> LINES = List.of(new Span(100, 120), new Span(120, 140), new Span(140, 160));

    private static List<LineBox> boxes(Span span) {
        List<LineBox> boxes = new ArrayList<>();
        for (int i = 0; i < LINES.size(); i++) {
            Span line = LINES.get(i);
            if (span.overlaps(line)) {
                double left = Math.max(0, span.start() - line.start()) * 10;
                double right = Math.min(line.length(), span.end() - line.start()) * 10;
                boxes.add(new LineBox(left, right, 20 + 27 * i, 17));
            }
        }
        return boxes;
    }

    private static Drawing draw(Chosen chosen, Mark... marks) {
        return new MarkPainter(new MarkPainter.Geometry(PARAGRAPH, LINES, 5, 90, MarkPainterTest::boxes))
                .draw(List.of(marks), MarkLines.of(List.of(marks), LINES), chosen);
    }

    private static Drawing draw(Mark... marks) {
        return draw(Chosen.NOTHING, marks);
    }

    private static Mark mark(MarkForm form, int start, int end) {
        return new Mark(form, form, new Span(start, end), "");
    }

    private static List<Double> starts(List<PathElement> path) {
        return path.stream()
                .filter(MoveTo.class::isInstance)
                .map(element -> ((MoveTo) element).getY())
                .toList();
    }

    private static List<PathElement> above(Drawing drawing, String styleClass) {
        return drawing.above().entrySet().stream()
                .filter(entry -> entry.getKey().styleClass().equals(styleClass))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    @Test
    void everyFormIsDrawn() {
        for (MarkForm form : MarkForm.values()) {
            Drawing drawing = draw(mark(form, 105, 130));
            assertTrue(drawing.above().size() + drawing.below().size() > 0, form.toString());
        }
    }

    @Test
    void everyFormHasStyleClassesOfItsOwn() {
        Set<String> seen = new TreeSet<>();
        for (MarkForm form : MarkForm.values()) {
            Drawing drawing = draw(mark(form, 105, 130));
            List<Stroke> strokes = new ArrayList<>(drawing.above().keySet());
            strokes.addAll(drawing.below().keySet());
            strokes.forEach(stroke -> assertTrue(seen.add(stroke.styleClass()), stroke.styleClass()));
        }
    }

    @Test
    void markOverThreeLinesIsDrawnOnEach() {
        assertEquals(
                3,
                starts(above(draw(mark(MarkForm.SOURCE, 110, 150)), "mark-source-line"))
                        .size());
    }

    @Test
    void lineLiesLowerOnlyOnTheLinesWhereAnotherIsInside() {
        List<Double> heights = starts(above(
                draw(mark(MarkForm.QUOTE_CONTENT, 100, 160), mark(MarkForm.SOURCE, 125, 130)), "mark-quote-line"));
        double first = heights.get(0);
        assertTrue(heights.get(1) - 27 > first, "deeper below the source");
        assertEquals(first, heights.get(2) - 54, 1);
    }

    @Test
    void codingIsDrawnInTheColourOfItsCode() {
        Mark coding = new Mark("t", MarkForm.CODING, new Span(100, 110), "", "#c2557a");
        assertEquals("#c2557a", draw(coding).above().keySet().iterator().next().colour());
    }

    @Test
    void whatIsNoColourIsNone() {
        assertNull(new Mark("t", MarkForm.CODING, new Span(0, 1), "", "red; -fx-opacity: 0").colour());
        assertNull(new Mark("q", MarkForm.CLAIM, new Span(0, 1), "", "#c2557a").colour());
    }

    @Test
    void everyPartOfWhatIsChosenIsOutlinedAndNothingElse() {
        Mark content = new Mark("q", MarkForm.QUOTE_CONTENT, new Span(100, 110), "");
        Mark more = new Mark("q", MarkForm.QUOTE_CONTENT, new Span(120, 130), "");
        Mark source = new Mark("q", MarkForm.SOURCE, new Span(112, 115), "");
        Mark other = new Mark("c", MarkForm.CLAIM, new Span(140, 150), "");
        Drawing drawing = draw(new Chosen(Set.of("q"), "", 100), content, more, source, other);
        assertEquals(2, starts(above(drawing, "mark-chosen")).size());
        assertEquals(1, starts(above(drawing, "mark-chosen-role")).size());
    }

    private static double highest(Drawing drawing) {
        return drawing.below().values().stream()
                .flatMap(path -> starts(path).stream())
                .mapToDouble(y -> y)
                .min()
                .orElseThrow();
    }

    private static List<PathElement> below(Drawing drawing, String styleClass) {
        return drawing.below().entrySet().stream()
                .filter(entry -> entry.getKey().styleClass().equals(styleClass))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    @Test
    void markOfThreeLinesHasAStripeBesideIt() {
        assertEquals(
                1,
                starts(below(draw(mark(MarkForm.CLAIM, 105, 155)), "mark-claim-stripe"))
                        .size());
        assertEquals(List.of(), below(draw(mark(MarkForm.CLAIM, 105, 135)), "mark-claim-stripe"));
    }

    @Test
    void stripeOfAMarkThatComesFromAboveBeginsAtTheTop() {
        Drawing drawing = draw(mark(MarkForm.CLAIM, 20, 105));
        assertEquals(List.of(0.0), starts(below(drawing, "mark-claim-stripe")));
        assertEquals(0, highest(drawing));
    }

    @Test
    void stripesOfTwoLongMarksStandBesideEachOther() {
        Drawing drawing = draw(mark(MarkForm.CLAIM, 100, 160), mark(MarkForm.QUOTE_CONTENT, 100, 158));
        MoveTo quote = (MoveTo) below(drawing, "mark-quote-stripe").getFirst();
        MoveTo claim = (MoveTo) below(drawing, "mark-claim-stripe").getFirst();
        assertEquals(5, quote.getX());
        assertEquals(0, claim.getX());
    }

    @Test
    void sourceHasNoStripe() {
        assertEquals(List.of(), below(draw(mark(MarkForm.SOURCE, 100, 160)), "mark-source-stripe"));
    }

    @Test
    void bracketSpansTheLinesOfAZone() {
        Drawing drawing = draw(mark(MarkForm.ZONE, 100, 160));
        assertEquals(1, starts(drawing.below().values().iterator().next()).size());
    }
}
