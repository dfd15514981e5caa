package org.pressmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class QuietTest {
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private final PrintStream quiet = Quiet.around(new PrintStream(heard, true, StandardCharsets.UTF_8));

    private String heard() {
        return heard.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theIncubatingNoticeIsMuted() {
        quiet.print(
                "WARNING: Using incubating API from an unnamed module: package jfx.incubator.scene.control.input\n");
        assertEquals("", heard());
    }

    @Test
    void theNoticeOfThePulseIsMuted() {
        quiet.print("Setting PULSE_DURATION to 120 hz\n");
        assertEquals("", heard());
    }

    @Test
    void anyOtherWarningComesThrough() {
        quiet.print("WARNING: A restricted method in java.lang.System has been called\n");
        assertEquals("WARNING: A restricted method in java.lang.System has been called\n", heard());
    }

    @Test
    void aLineThatIsNotFinishedComesThroughWhenFlushed() {
        quiet.print("Name: ");
        quiet.flush();
        assertEquals("Name: ", heard());
    }

    @Test
    void lettersOfEveryScriptComeThroughWhole() {
        quiet.print("Где файл? 🧑‍🚀\n");
        assertEquals("Где файл? 🧑‍🚀\n", heard());
    }
}
