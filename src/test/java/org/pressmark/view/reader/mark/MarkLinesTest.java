package org.pressmark.view.reader.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pressmark.text.Span;
import org.pressmark.view.reader.mark.MarkLines.Rows;

class MarkLinesTest {
    private static final double BODY = 1.62;
    private static final List<Span> LINES = List.of(new Span(0, 50), new Span(50, 100));

    private static MarkLines deep(int depth) {
        List<Mark> marks = IntStream.range(0, depth)
                .mapToObj(at -> new Mark(at, MarkForm.QUOTE_CONTENT, new Span(at, 40), ""))
                .toList();
        return MarkLines.of(marks, LINES);
    }

    @Test
    void lanesAreCountedWhereTheyAreDeepest() {
        assertEquals(0, deep(0).lanes());
        assertEquals(3, deep(3).lanes());
    }

    @Test
    void linesOfTwoLanesAndFewerNeedNoMoreRoom() {
        assertEquals(0, deep(0).room(BODY, Rows.BARE));
        assertEquals(0, deep(2).room(BODY, Rows.BARE));
    }

    @Test
    void eachFurtherLanePushesTheNextLineDown() {
        double three = deep(3).room(BODY, Rows.BARE);
        assertTrue(three > 0);
        assertEquals(three + MarkLines.LANE, deep(4).room(BODY, Rows.BARE), 1e-9);
    }

    @Test
    void labelsStandBetweenTheLanesAboveAndTheirOwnLine() {
        assertTrue(deep(1).room(BODY, Rows.LABELLED) > 0.3);
        assertEquals(
                deep(4).room(BODY, Rows.LABELLED) - deep(4).room(BODY, Rows.BARE),
                deep(5).room(BODY, Rows.LABELLED) - deep(5).room(BODY, Rows.BARE),
                1e-9);
    }
}
