package org.pressmark.view.side;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class SqueezeTest {
    @Test
    void whatFitsKeepsItsLength() {
        assertArrayEquals(new double[] {60, 20, 100}, Squeeze.into(180, 60, 20, 100));
    }

    @Test
    void theLongestGivesWayFirst() {
        assertArrayEquals(new double[] {60, 20, 70}, Squeeze.into(150, 60, 20, 100));
    }

    @Test
    void thenTheNextTogetherWithIt() {
        assertArrayEquals(new double[] {40, 20, 40}, Squeeze.into(100, 60, 20, 100));
    }

    @Test
    void noRoomLeavesNothing() {
        assertArrayEquals(new double[] {0, 0}, Squeeze.into(0, 60, 20));
    }
}
