package org.pressmark.view.reader.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pressmark.view.reader.mark.LabelRow.Wanted;

class LabelRowTest {
    @Test
    void labelStandsWhereItsTagBegins() {
        LabelRow row = LabelRow.of(List.of(new Wanted(10, 50), new Wanted(200, 50)), 300, 20);
        assertEquals(List.of(10.0, 200.0), row.places());
    }

    @Test
    void labelsThatBeginTogetherStandInARow() {
        LabelRow row = LabelRow.of(List.of(new Wanted(10, 50), new Wanted(10, 40), new Wanted(10, 30)), 300, 20);
        assertEquals(List.of(10.0, 68.0, 116.0), row.places());
    }

    @Test
    void labelsNearTheEndOfTheLineMoveBack() {
        LabelRow row = LabelRow.of(List.of(new Wanted(220, 50), new Wanted(280, 50)), 300, 20);
        assertEquals(List.of(192.0, 250.0), row.places());
    }

    @Test
    void labelsWithoutRoomAreCounted() {
        LabelRow row = LabelRow.of(
                List.of(new Wanted(0, 100), new Wanted(0, 100), new Wanted(0, 100), new Wanted(0, 100)), 300, 20);
        assertEquals(List.of(0.0, 108.0), row.places());
        assertEquals(2, row.leftOut());
    }

    @Test
    void noLabelIsWiderThanTheLine() {
        assertEquals(new LabelRow(List.of(), 1), LabelRow.of(List.of(new Wanted(0, 400)), 300, 20));
    }
}
