package org.pressmark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.desk.Prompt;

final class LimitTest {
    @TempDir
    Path folder;

    private Prompt asked(Script script) {
        script.keymap.named("sizeLimit").run();
        return script.desk.promptProperty().get();
    }

    @Test
    void aTypedNumberOfMegabytesIsKept() {
        try (Script script = new Script(folder, "A |text.")) {
            asked(script);
            script.keys("4 5 Enter");
            assertEquals(45L << 20, script.shell.choices.sizeLimit());
        }
    }

    @Test
    void whatIsNoSizeIsNotOffered() {
        try (Script script = new Script(folder, "A |text.")) {
            Prompt prompt = asked(script);
            for (String typed : new String[] {"", "0", "many", "100000", "-3"}) {
                prompt.type(typed);
                assertTrue(prompt.options().isEmpty(), typed);
            }
        }
    }
}
