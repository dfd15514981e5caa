package org.pressmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

/// How large the window must be, and may be.
final class FrameTest {
    @Test
    void theWindowIsNeverLargerThanTheScreen() {
        assertEquals(new Dimension2D(720, 402), Frame.least(new Rectangle2D(0, 0, 720, 450)));
    }

    @Test
    void onALargeScreenItKeepsRoomForAllItsParts() {
        assertEquals(new Dimension2D(900, 480), Frame.least(new Rectangle2D(0, 0, 1920, 1080)));
    }
}
