package org.pressmark.view.reader.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pressmark.text.Span;
import org.pressmark.view.reader.mark.Fills.Filled;
import org.pressmark.view.reader.mark.Fills.Shade;

class FillsTest {
    private static final Span PARAGRAPH = new Span(100, 200);

    private static Mark mark(MarkForm form, int start, int end) {
        return new Mark(form + " " + start, form, new Span(start, end), "");
    }

    private static Filled filled(MarkForm form, int start, int end) {
        return filled(form, start, end, 0, Shade.PALE);
    }

    private static Filled filled(MarkForm form, int start, int end, int level, Shade shade) {
        return new Filled(new Span(100 + start, 100 + end), form, level, shade);
    }

    @Test
    void innermostFillLiesOnTheOneAroundIt() {
        assertEquals(
                List.of(filled(MarkForm.QUOTE_CONTENT, 10, 60), filled(MarkForm.CLAIM, 30, 50, 1, Shade.PALE)),
                Fills.of(List.of(mark(MarkForm.CLAIM, 130, 150), mark(MarkForm.QUOTE_CONTENT, 110, 160)), PARAGRAPH));
    }

    @Test
    void whereTwoCrossTheShorterLiesAbove() {
        assertEquals(
                List.of(
                        filled(MarkForm.QUOTE_CONTENT, 10, 40),
                        filled(MarkForm.CLAIM, 40, 50),
                        filled(MarkForm.CLAIM, 30, 40, 1, Shade.PALE)),
                Fills.of(List.of(mark(MarkForm.QUOTE_CONTENT, 110, 140), mark(MarkForm.CLAIM, 130, 150)), PARAGRAPH));
    }

    @Test
    void quoteInAQuoteIsAShadeDeeper() {
        assertEquals(
                List.of(filled(MarkForm.QUOTE_CONTENT, 10, 60), filled(MarkForm.QUOTE_CONTENT, 20, 40, 1, Shade.DEEP)),
                Fills.of(
                        List.of(mark(MarkForm.QUOTE_CONTENT, 110, 160), mark(MarkForm.QUOTE_CONTENT, 120, 140)),
                        PARAGRAPH));
    }

    @Test
    void ofFiveTheFourInnermostAreFilled() {
        List<Mark> five = IntStream.range(0, 5)
                .mapToObj(depth -> mark(MarkForm.CLAIM, 110 + depth, 160 - depth))
                .toList();
        List<Filled> inside = Fills.of(five, PARAGRAPH).stream()
                .filter(fill -> fill.span().contains(130))
                .toList();
        assertEquals(4, inside.size());
    }

    @Test
    void markThatRunsOverTheParagraphIsCutToIt() {
        assertEquals(
                List.of(filled(MarkForm.CLAIM, 0, 100)), Fills.of(List.of(mark(MarkForm.CLAIM, 50, 300)), PARAGRAPH));
    }

    @Test
    void sameStretchTwiceIsFilledTwice() {
        Mark mark = mark(MarkForm.CLAIM, 110, 120);
        assertEquals(
                List.of(filled(MarkForm.CLAIM, 10, 20), filled(MarkForm.CLAIM, 10, 20, 1, Shade.DEEP)),
                Fills.of(List.of(mark, mark), PARAGRAPH));
    }
}
