package org.pressmark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.desk.Sight;

/// What hides in a text is shown on request, and gone to one by one.
final class HiddenTest {
    private static final String TEXT = "The may\u00ador of \u200bTown and the \u041aremlin spoke.";

    @TempDir
    Path folder;

    @Test
    void theKeyShowsAndHides() {
        try (Script script = new Script(folder, TEXT).keys("Ctrl+Shift+H")) {
            assertTrue(script.desk.sight().shows(Sight.Extra.HIDDEN));
            assertEquals("tell.hides", said(script));
            script.keys("Ctrl+Shift+H");
            assertFalse(script.desk.sight().shows(Sight.Extra.HIDDEN));
        }
    }

    @Test
    void oneKeyGoesRoundFromOneToTheNext() {
        try (Script script = new Script(folder, TEXT).keys("Alt+H")) {
            assertEquals(TEXT.indexOf('\u00ad'), script.desk.caret());
            assertEquals("tell.hidden.softHyphen", said(script));
            script.keys("Alt+H");
            assertEquals(TEXT.indexOf('\u200b'), script.desk.caret());
            script.keys("Alt+H");
            assertEquals(TEXT.indexOf("\u041aremlin"), script.desk.caret());
            assertEquals("tell.hidden.lookAlike", said(script));
            script.keys("Alt+H");
            assertEquals(TEXT.indexOf('\u00ad'), script.desk.caret());
        }
    }

    @Test
    void goingToOneShowsTheSigns() {
        try (Script script = new Script(folder, TEXT).keys("Alt+H")) {
            assertTrue(script.desk.sight().shows(Sight.Extra.HIDDEN));
        }
    }

    @Test
    void anHonestTextSaysSo() {
        try (Script script = new Script(folder, "The mayor spoke.").keys("Alt+H")) {
            assertEquals("tell.nothingHides", said(script));
        }
    }

    @Test
    void isRememberedWithTheProject() {
        try (Script script = new Script(folder, TEXT).keys("Ctrl+Shift+H")) {
            assertEquals("switch HIDDEN", script.desk.sight().words());
        }
    }

    private static String said(Script script) {
        return script.desk.saidProperty().get().message().key();
    }
}
