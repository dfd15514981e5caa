package org.pressmark.intake.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.When;

final class PageDateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022-03-11T09:00:00+03:00            | 2022-03-11T06:00:00Z | +03:00
            2022-03-11T09:00:00.123+0300         | 2022-03-11T06:00:00Z | +03:00
            2022-03-11 09:00:00 -05              | 2022-03-11T14:00:00Z | -05:00
            2022-03-11T09:00Z                    | 2022-03-11T09:00:00Z | UTC
            Fri, 11 Mar 2022 09:00:00 +0300      | 2022-03-11T06:00:00Z | +03:00
            Fri, 11 Mar 2022 09:00:00 GMT        | 2022-03-11T09:00:00Z | UTC
            Fri Mar 11 2022 09:00:00 GMT+0100 (Central European Standard Time) | 2022-03-11T08:00:00Z | +01:00
            """)
    void instantKeepsTheZoneItWasWrittenIn(String said, String value, String zone) {
        assertEquals(new When(value, zone), PageDate.of(said));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-03-11",
                "2022-03-11T09:00:00",
                "2022-03-11 09:00",
                "20220311",
                "2022/03/11",
                "20220311T0900"
            })
    void timeWithoutAZoneGivesTheDayAlone(String said) {
        assertEquals(When.on("2022-03-11"), PageDate.of(said));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "yesterday", "0001-01-01T00:00:00Z", "2022-13-40", "99999999", "11 March"})
    void whatIsNoDateGivesNone(String said) {
        assertNull(PageDate.of(said));
    }

    @Test
    void nothingGivesNothing() {
        assertNull(PageDate.of((String) null));
    }
}
