package org.pressmark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.desk.Backlog;

final class BacklogTest {
    @TempDir
    Path folder;

    @Test
    void whatIsNotDoneIsCountedAndKeptInStep() {
        try (Script script = new Script(folder, "The mayor said.")) {
            Backlog backlog = new Backlog(script.desk);
            assertEquals(1, backlog.notDone());
            script.keys("Ctrl+D");
            assertEquals(0, backlog.notDone());
            script.keys("Ctrl+Z");
            assertEquals(1, backlog.notDone());
            script.keys("Ctrl+Delete");
            assertEquals(0, backlog.notDone());
        }
    }
}
