package org.pressmark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SetExchangeTest {
    @TempDir
    Path folder;

    private Path set;

    @BeforeEach
    void export() {
        set = folder.resolve("anna.pressmark.json");
        try (Script anna = new Script(folder, "|“We will go,” Putin said.")) {
            anna.shell.set = set;
            anna.keys("Q").run("exportSet");
            assertEquals("tell.exported", anna.said());
        }
    }

    @Test
    void whatGoesOutIsThere() {
        assertTrue(Files.exists(set));
    }

    @Test
    void anotherProjectTakesItInOneStep() {
        try (Script boris = new Script(folder, "|Something else.")) {
            boris.shell.set = set;
            boris.run("importSet");
            assertEquals(2, boris.door().reading().articleCount());
            boris.keys("Ctrl+Z");
            assertEquals(1, boris.door().reading().articleCount());
        }
    }

    @Test
    void takingItTwiceChangesNothing() {
        try (Script boris = new Script(folder, "|Something else.")) {
            boris.shell.set = set;
            boris.run("importSet");
            long before = boris.door().reading().latest();
            boris.run("importSet");
            assertEquals(before, boris.door().reading().latest());
            assertEquals("tell.setThere", boris.said());
        }
    }

    @Test
    void aFileThatIsNoSetIsRefusedWithASentence() throws Exception {
        Files.writeString(set, "no set");
        try (Script boris = new Script(folder, "|Something else.")) {
            boris.shell.set = set;
            boris.run("importSet");
            assertEquals(1, boris.door().reading().articleCount());
        }
    }
}
