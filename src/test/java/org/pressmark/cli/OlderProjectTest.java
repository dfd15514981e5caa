package org.pressmark.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A colleague's project that an older program made is read as it is, and stays as it is.
final class OlderProjectTest {
    private static final long THEN = 1_000_000_000_000L;

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void makeBoth() throws IOException {
        terminal = new Terminal(folder);
        terminal.run("new", "./a.pressmark");
        terminal.run("import", "./a.pressmark", "samples/anna.pressmark.json");
        Files.createDirectory(folder.resolve("her"));
        terminal.run("new", "./her/b.pressmark");
        terminal.run("import", "./her/b.pressmark", "samples/boris.pressmark.json");
    }

    private Path theirs() {
        return terminal.file("her/b.pressmark");
    }

    /// Takes from the file what the steps after the first brought.
    private void age() throws SQLException {
        try (Connection older = DriverManager.getConnection("jdbc:sqlite:" + theirs())) {
            for (String statement : List.of(
                    "DROP TABLE verdict",
                    "DROP TABLE completion",
                    "DROP TABLE dismissal",
                    "ALTER TABLE code DROP COLUMN rank",
                    "PRAGMA user_version = 1",
                    "VACUUM")) {
                older.createStatement().execute(statement);
            }
        }
    }

    private void work() throws IOException {
        byte[] before = Files.readAllBytes(theirs());
        assertEquals(0, terminal.run("review", "./a.pressmark", "./her/b.pressmark", "--json"), terminal.err());
        assertTrue(terminal.out().contains("\"onlyTheirs\""));
        assertEquals(0, terminal.run("agreement", "./a.pressmark", "./her/b.pressmark"), terminal.err());
        assertEquals(0, terminal.run("merge", "./a.pressmark", "./her/b.pressmark", "--dry-run"), terminal.err());
        assertEquals(0, terminal.run("merge", "./a.pressmark", "./her/b.pressmark"), terminal.err());
        assertArrayEquals(before, Files.readAllBytes(theirs()));
        assertEquals(THEN, Files.getLastModifiedTime(theirs()).toMillis());
    }

    @Test
    void anOlderProjectIsReviewedAndMergedAndStaysOlder() throws IOException, SQLException {
        age();
        Files.setLastModifiedTime(theirs(), FileTime.fromMillis(THEN));
        work();
    }

    @Test
    void anOlderProjectThatMayOnlyBeReadIsReviewedAndMerged() throws IOException, SQLException {
        age();
        Files.setLastModifiedTime(theirs(), FileTime.fromMillis(THEN));
        assertTrue(theirs().toFile().setWritable(false));
        assertTrue(folder.resolve("her").toFile().setWritable(false));
        try {
            work();
        } finally {
            assertTrue(folder.resolve("her").toFile().setWritable(true));
            assertTrue(theirs().toFile().setWritable(true));
        }
    }
}
