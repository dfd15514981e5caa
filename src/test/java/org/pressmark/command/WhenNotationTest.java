package org.pressmark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Refusal;
import org.pressmark.model.When;

class WhenNotationTest {
    @ParameterizedTest
    @CsvSource({
        "2022-03-11, 2022-03-11,",
        "'  2022-03-11  ', 2022-03-11,",
        "2022-03-11 Europe/Moscow, 2022-03-11, Europe/Moscow",
        "2022-03-11 09:00 Europe/Moscow, 2022-03-11T06:00:00Z, Europe/Moscow",
        "2022-03-11T09:00:30 Asia/Tehran, 2022-03-11T05:30:30Z, Asia/Tehran",
        "2022-03-11T09:00+03:00, 2022-03-11T06:00:00Z, +03:00",
        "2022-03-11T09:00+0300, 2022-03-11T06:00:00Z, +03:00",
        "2022-03-11T06:00:00Z, 2022-03-11T06:00:00Z,",
        "2022-03-11T06:00Z Europe/Moscow, 2022-03-11T06:00:00Z, Europe/Moscow"
    })
    void readsDaysTimesZonesAndOffsets(String typed, String value, String zone) {
        assertEquals(new When(value, zone), WhenNotation.read(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "last Friday, typed.when",
        "11.03.2022, typed.when",
        "2022-02-30, typed.when",
        "2022-03-11 25:00 Europe/Moscow, typed.when",
        "2022-03-11 Europe/Moskow, typed.zone",
        "2022-03-11 09:00, typed.noZone"
    })
    void saysWhatIsWrong(String typed, String key) {
        Refusal refusal = assertThrows(Refusal.class, () -> WhenNotation.read(typed));
        assertEquals(key, refusal.told().key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-03-11",
                "2022-03-11 Europe/Moscow",
                "2022-03-11 09:00 Europe/Moscow",
                "2022-03-11T06:00:00Z"
            })
    void writesWhatItReads(String typed) {
        assertEquals(typed, WhenNotation.write(WhenNotation.read(typed)));
    }

    @Test
    void anHourThatComesTwiceIsWrittenSoThatItReadsBackAsItself() {
        When second = new When("2022-10-30T01:30:00Z", "Europe/Berlin");
        assertEquals(second, WhenNotation.read(WhenNotation.write(second)));
    }

    @Test
    void anInstantWrittenInAnotherFormReadsBackAsItself() {
        When odd = new When("2022-03-11T06:00:00.000Z", null);
        assertEquals(odd.value(), WhenNotation.write(odd));
    }
}
