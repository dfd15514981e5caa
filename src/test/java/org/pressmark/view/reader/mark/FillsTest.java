package org.pressmark.view.reader.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pressmark.text.Span;
import org.pressmark.view.reader.mark.Fills.Filled;

class FillsTest {
    private static final Span PARAGRAPH = new Span(100, 200);

    private static Mark mark(MarkForm form, int start, int end) {
        return new Mark(form + " " + start, form, new Span(start, end), "");
    }

    private static Filled filled(MarkForm form, int start, int end) {
        return new Filled(new Span(100 + start, 100 + end), form);
    }

    @Test
    void innermostFillHidesTheOneAroundIt() {
        assertEquals(
                List.of(
                        filled(MarkForm.QUOTE_CONTENT, 10, 30),
                        filled(MarkForm.CLAIM, 30, 50),
                        filled(MarkForm.QUOTE_CONTENT, 50, 60)),
                Fills.of(List.of(mark(MarkForm.CLAIM, 130, 150), mark(MarkForm.QUOTE_CONTENT, 110, 160)), PARAGRAPH));
    }

    @Test
    void whereTwoCrossTheShorterShows() {
        assertEquals(
                List.of(filled(MarkForm.QUOTE_CONTENT, 10, 30), filled(MarkForm.CLAIM, 30, 50)),
                Fills.of(List.of(mark(MarkForm.QUOTE_CONTENT, 110, 140), mark(MarkForm.CLAIM, 130, 150)), PARAGRAPH));
    }

    @Test
    void quoteInAQuoteIsOneFill() {
        assertEquals(
                List.of(filled(MarkForm.QUOTE_CONTENT, 10, 60)),
                Fills.of(
                        List.of(mark(MarkForm.QUOTE_CONTENT, 110, 160), mark(MarkForm.QUOTE_CONTENT, 120, 140)),
                        PARAGRAPH));
    }

    @Test
    void markThatRunsOverTheParagraphIsCutToIt() {
        assertEquals(
                List.of(filled(MarkForm.CLAIM, 0, 100)), Fills.of(List.of(mark(MarkForm.CLAIM, 50, 300)), PARAGRAPH));
    }

    @Test
    void sameStretchTwiceIsFilledOnce() {
        Mark mark = mark(MarkForm.CLAIM, 110, 120);
        assertEquals(List.of(filled(MarkForm.CLAIM, 10, 20)), Fills.of(List.of(mark, mark), PARAGRAPH));
    }
}
