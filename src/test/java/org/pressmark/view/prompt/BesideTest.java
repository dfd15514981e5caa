package org.pressmark.view.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

final class BesideTest {
    private static final Beside WINDOW = new Beside(1000, 700);

    private static Bounds words(double y) {
        return new BoundingBox(100, y, 300, 24);
    }

    @Test
    void aQuestionStandsBelowItsWords() {
        assertEquals(new Beside.Spot(100, 130, 200), WINDOW.below(words(100), 360, 200));
    }

    @Test
    void atTheFootItStandsAbove() {
        assertEquals(new Beside.Spot(100, 394, 200), WINDOW.below(words(600), 360, 200));
    }

    @Test
    void aBarStandsAboveItsWords() {
        assertEquals(new Beside.Spot(100, 264, 30), WINDOW.above(words(300), 360, 30));
    }

    @Test
    void atTheHeadTheBarStandsBelow() {
        assertEquals(new Beside.Spot(100, 46, 30), WINDOW.above(words(16), 360, 30));
    }

    @Test
    void atTheRightBorderItMovesIn() {
        assertEquals(
                632, WINDOW.below(new BoundingBox(900, 100, 80, 24), 360, 200).x());
    }

    @Test
    void ofWordsOutOfSightItStandsApart() {
        assertEquals(new Beside.Spot(320, 468, 200), WINDOW.apart(360, 200));
    }

    @Property
    void itNeverCoversItsWordsAndStaysInside(
            @ForAll @DoubleRange(min = -50, max = 690) double y,
            @ForAll @DoubleRange(min = 10, max = 300) double height,
            @ForAll @DoubleRange(min = 60, max = 400) double boxHeight) {
        Bounds words = new BoundingBox(100, y, 300, height);
        Beside.Spot spot = WINDOW.below(words, 360, boxHeight);
        assertTrue(spot.y() >= words.getMaxY() || spot.y() + spot.height() <= words.getMinY(), spot + " " + words);
        assertTrue(spot.y() >= 0 && spot.y() + spot.height() <= 700, spot + " " + words);
    }
}
