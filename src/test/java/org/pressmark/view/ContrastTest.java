package org.pressmark.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.pressmark.exchange.shipped.Shipped;
import org.pressmark.model.Code;

final class ContrastTest {
    private final Contrast contrast = Contrast.ofThemes();

    @Test
    void wordsAreReadableOnEveryShippedColour() {
        for (Code code : Shipped.read().codes()) {
            assertTrue(contrast.least(code.color()) >= Contrast.NEEDED, code.name() + " " + code.color());
            assertEquals(code.color(), contrast.readable(code.color()));
        }
    }

    @Test
    void aColourThatFailsGivesWayToTheNearestThatDoesNot() {
        assertTrue(contrast.least("#ffffff") < Contrast.NEEDED);
        String instead = contrast.readable("#ffffff");
        assertNotEquals("#ffffff", instead);
        assertTrue(contrast.least(instead) >= Contrast.NEEDED);
        assertTrue(Integer.parseInt(instead.substring(1, 3), 16) > 0xb0, instead);
    }

    @Test
    void everyColourGivesWayToOneThatIsReadable() {
        for (int color = 0; color < 0x1000000; color += 0x10305) {
            assertTrue(contrast.least(contrast.readable(String.format("#%06x", color))) >= Contrast.NEEDED);
        }
    }
}
