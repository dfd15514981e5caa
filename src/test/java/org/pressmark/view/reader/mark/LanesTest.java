package org.pressmark.view.reader.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pressmark.text.Span;
import org.pressmark.view.reader.mark.Lanes.Laned;

class LanesTest {
    private static final Span PARAGRAPH = new Span(100, 200);

    private static Mark mark(MarkForm form, int start, int end) {
        return new Mark(form + " " + start, form, new Span(start, end), "");
    }

    private static int lane(List<Laned> lanes, Mark mark) {
        return lanes.stream()
                .filter(laned -> laned.mark().equals(mark))
                .findFirst()
                .orElseThrow()
                .lane();
    }

    @Test
    void whatIsInsideLiesNearestToTheWords() {
        Mark outer = mark(MarkForm.QUOTE_CONTENT, 110, 190);
        Mark middle = mark(MarkForm.CLAIM, 120, 180);
        Mark inner = mark(MarkForm.SOURCE, 130, 140);
        List<Laned> lanes = Lanes.of(Stream.of(outer, inner, middle), PARAGRAPH);
        assertEquals(0, lane(lanes, inner));
        assertEquals(1, lane(lanes, middle));
        assertEquals(2, lane(lanes, outer));
    }

    @Test
    void marksThatOnlyTouchShareALane() {
        Mark one = mark(MarkForm.SOURCE, 110, 120);
        Mark next = mark(MarkForm.CUE, 120, 130);
        List<Laned> lanes = Lanes.of(Stream.of(one, next), PARAGRAPH);
        assertEquals(0, lane(lanes, one));
        assertEquals(0, lane(lanes, next));
    }

    @Test
    void noTwoLinesLieOnOneAnother() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            marks.add(mark(MarkForm.CLAIM, 100 + i, 110 + 2 * i));
        }
        List<Laned> lanes = Lanes.of(marks.stream(), PARAGRAPH);
        for (Laned one : lanes) {
            for (Laned other : lanes) {
                assertTrue(one == other
                        || one.lane() != other.lane()
                        || !one.span().overlaps(other.span()));
            }
        }
    }

    @Test
    void onlyThePartInTheParagraphCounts() {
        Lanes.Laned laned =
                Lanes.of(Stream.of(mark(MarkForm.CLAIM, 50, 130)), PARAGRAPH).getFirst();
        assertEquals(new Span(100, 130), laned.span());
    }

    @Test
    void thousandsOfMarksAreDrawnNoMoreThanThereAreLetters() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            marks.add(mark(MarkForm.CLAIM, i % 100, 300 - i % 90));
        }
        assertTrue(Lanes.of(marks.stream(), PARAGRAPH).size() < 200);
    }

    @Test
    void threeDeepOnEitherSideEachHasALaneAndMineLieAboveTheirs() {
        List<Mark> marks = new ArrayList<>();
        for (int deep = 0; deep < 3; deep++) {
            marks.add(mark(MarkForm.THEIRS, 111 + deep, 189 - deep));
            marks.add(mark(MarkForm.MINE, 110 + deep, 190 - deep));
        }
        List<Laned> lanes = Lanes.of(marks.stream(), PARAGRAPH);
        assertEquals(6, lanes.stream().map(Laned::lane).distinct().count());
        for (Laned laned : lanes) {
            assertEquals(laned.mark().form() == MarkForm.MINE, laned.lane() < 3);
        }
    }
}
