package org.pressmark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KeystrokeTest {
    private static Keystroke pressed(String text, KeyCode code, String modifiers) {
        KeyEvent event = new KeyEvent(
                KeyEvent.KEY_PRESSED,
                "",
                text,
                code,
                modifiers.contains("Shift"),
                modifiers.contains("Ctrl"),
                modifiers.contains("Alt"),
                modifiers.contains("Meta"));
        return Keystroke.of(event, KeyCode.CONTROL);
    }

    @ParameterizedTest
    @CsvSource({
        "q, Q, Q",
        "й, Q, Q",
        "й, UNDEFINED, Q",
        "ض, UNDEFINED, Q",
        "с, UNDEFINED, C",
        "ز, UNDEFINED, C",
        "г, UNDEFINED, U"
    })
    void aLetterIsNamedByItsLatinKeyCap(String text, KeyCode code, String named) {
        assertEquals(Keystroke.of(named), pressed(text, code, ""));
    }

    @ParameterizedTest
    @CsvSource({"+, PLUS, ''", "=, EQUALS, ''", "+, EQUALS, Shift", "+, ADD, ''", "+, UNDEFINED, Shift"})
    void plusNeedsNoAcrobatics(String text, KeyCode code, String modifiers) {
        assertEquals(Keystroke.of("+"), pressed(text, code, modifiers));
    }

    @ParameterizedTest
    @CsvSource({"1, DIGIT1, 1", "1, NUMPAD1, 1", "9, DIGIT9, 9"})
    void digitsAreTheSameOnThePad(String text, KeyCode code, String named) {
        assertEquals(Keystroke.of(named), pressed(text, code, ""));
    }

    @Test
    void modifiersAreKept() {
        assertEquals(Keystroke.of("Ctrl+Shift+Z"), pressed("", KeyCode.Z, "Ctrl Shift"));
        assertEquals("Ctrl+Shift+Z", Keystroke.of("Ctrl+Shift+Z").toString());
    }

    @Test
    void controlAndPlusTogetherAreRead() {
        assertEquals(Keystroke.of("Ctrl++"), pressed("+", KeyCode.PLUS, "Ctrl"));
    }
}
