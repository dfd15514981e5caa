package org.pressmark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `check` finds what was done to a project behind the program's back.
final class CheckTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void makeAProject() {
        terminal = new Terminal(folder);
        terminal.run("new", "./a.pressmark");
        terminal.run("import", "./a.pressmark", "samples/anna.pressmark.json");
    }

    private void tamper(String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + terminal.file("a.pressmark"));
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.executeUpdate(each);
            }
        }
    }

    private void assertFound(String words) {
        assertEquals(1, terminal.run("check", "./a.pressmark"));
        assertTrue(terminal.out().contains(words), terminal.out());
        assertEquals(1, terminal.err().lines().count(), terminal.err());
    }

    @Test
    void soundProjectIsSaidToBeSound() {
        assertEquals(0, terminal.run("check", "./a.pressmark"));
        assertEquals(
                "The project is sound: 8 articles, 391 tags.", terminal.out().strip());
    }

    @Test
    void changedTextIsFound() throws SQLException {
        tamper("UPDATE content SET body = replace(body, 'the', 'teh')");
        assertFound("is not the one that was read");
    }

    @Test
    void movedSpanIsFound() throws SQLException {
        tamper("UPDATE span SET start = start + 1, \"end\" = \"end\" + 1 WHERE role = 'CUE'");
        assertFound("says other words than stand at");
    }

    @Test
    void changedBytesAreFound() throws SQLException {
        tamper("UPDATE original SET bytes = x'00'");
        assertFound("original bytes");
    }

    @Test
    void referenceToNothingIsFound() throws SQLException {
        tamper("PRAGMA foreign_keys = OFF", "DELETE FROM speaker");
        assertFound("damaged");
    }

    @Test
    void rewrittenHistoryIsFound() throws SQLException {
        tamper("UPDATE operation SET deed = 'other' WHERE sequence = 1");
        assertFound("log");
    }
}
