package org.pressmark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pressmark.text.Span;

final class MakingTest {
    private static final List<Zone.Stretch> HEADS = List.of(
            new Zone.Stretch(Zone.Type.SITE_FOOTER, new Span(0, 12)),
            new Zone.Stretch(Zone.Type.TITLE, new Span(40, 44)));

    private static Making noted(String note) {
        return new Making("reader 1", "binary", "0".repeat(64), 10, note);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Making making =
                noted(Making.hyphens(List.of(17, 90)) + "; " + Making.ligatures(3) + "; " + Making.zones(HEADS));
        assertEquals(List.of(17, 90), making.hyphens());
        assertEquals(3, making.ligatures());
        assertEquals(HEADS, making.zones(44));
    }

    @Test
    void nothingDoneIsNoNote() {
        assertNull(Making.hyphens(List.of()));
        assertNull(Making.ligatures(0));
        assertNull(Making.zones(List.of()));
    }

    @Test
    void zonesOutsideTheTextOrOutOfOrderArePassedOver() {
        Making making = noted("zones: TITLE 5-9, TITLE 7-12, WALL 20-22, TITLE 30-30, TITLE 40-44");
        assertEquals(List.of(new Zone.Stretch(Zone.Type.TITLE, new Span(5, 9))), making.zones(43));
    }

    @Test
    void otherFactsAreTheRest() {
        assertEquals(
                "from: a.csv, row 3",
                noted("from: a.csv, row 3; ligatures opened: 2").rest());
        assertEquals("", noted(null).rest());
    }
}
