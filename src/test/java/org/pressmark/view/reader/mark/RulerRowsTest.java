package org.pressmark.view.reader.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pressmark.text.Span;

class RulerRowsTest {
    private final RulerRows rows = new RulerRows(100, 1_000);

    private static Mark claim(int start) {
        return new Mark(start, MarkForm.CLAIM, new Span(start, start + 5), "");
    }

    @Test
    void markLiesAtItsShareOfTheCharacters() {
        rows.add(claim(500));
        assertFalse(rows.isFilled(MarkForm.CLAIM, 49));
        assertTrue(rows.isFilled(MarkForm.CLAIM, 50));
        assertFalse(rows.isFilled(MarkForm.QUOTE_CONTENT, 50));
    }

    @Test
    void onlyAFormWhoseRowsFillIsStale() {
        rows.takeStale();
        rows.add(claim(500));
        assertEquals(Set.of(MarkForm.CLAIM), rows.takeStale());
        rows.add(claim(503));
        assertEquals(Set.of(), rows.takeStale());
    }

    @Test
    void rowStaysFilledUntilItsLastMarkGoes() {
        rows.add(claim(500));
        rows.add(claim(503));
        rows.remove(claim(500));
        assertTrue(rows.isFilled(MarkForm.CLAIM, 50));
        rows.remove(claim(503));
        assertFalse(rows.isFilled(MarkForm.CLAIM, 50));
    }

    @Test
    void lastCharacterLiesInTheLastRow() {
        rows.add(claim(995));
        assertTrue(rows.isFilled(MarkForm.CLAIM, 99));
    }

    @Test
    void rowLeadsBackToItsOffset() {
        assertEquals(500, rows.offset(50));
        assertEquals(50, rows.row(500));
    }
}
