package org.pressmark.intake.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class HeadersTest {
    @Test
    void secondColumnOfANameIsNumbered() {
        assertEquals(
                List.of("Text", "Text (2)", "Date", "Text (3)"),
                Headers.numbered(List.of("Text", "Text", "Date", "Text")));
    }

    @Test
    void numberThatStandsThereAlreadyIsPassedOver() {
        assertEquals(List.of("a", "a (2)", "a (3)"), Headers.numbered(List.of("a", "a (2)", "a")));
    }

    @Test
    void columnsWithoutANameHaveNone() {
        assertEquals(List.of("", "", "a"), Headers.numbered(List.of("", "", "a")));
    }
}
