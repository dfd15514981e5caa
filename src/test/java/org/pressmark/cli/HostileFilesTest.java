package org.pressmark.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Reference;

/// Hostile sets and projects are refused in a sentence, and nothing is changed: not the project, not the file.
final class HostileFilesTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void makeAProject() {
        terminal = new Terminal(folder);
        terminal.run("new", "./a.pressmark");
        terminal.write("one.txt", "One.");
    }

    private static List<Path> files(String name, String ending) throws IOException {
        Path hostile = Reference.file(name).orElse(null);
        Assumptions.assumeTrue(hostile != null, "no reference data");
        try (Stream<Path> files = Files.list(hostile)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private void assertRefused(String... words) {
        assertEquals(1, terminal.run(words), String.join(" ", words));
        assertEquals("", terminal.out());
        assertEquals(1, terminal.err().lines().count(), terminal.err());
        assertFalse(terminal.err().contains("unexpected"), terminal.err());
    }

    @Test
    void hostileSetsAreRefusedAndNothingComesIn() throws IOException {
        byte[] before = Files.readAllBytes(terminal.file("a.pressmark"));
        for (Path file : files("hostile/json", ".json")) {
            assertRefused("import", "./a.pressmark", file.toString());
            assertRefused("import", "./a.pressmark", file.toString(), "--dry-run");
        }
        assertArrayEquals(before, Files.readAllBytes(terminal.file("a.pressmark")));
    }

    @Test
    void hostileProjectsAreRefusedAndLeftAsTheyAre() throws IOException {
        for (Path file : files("hostile/sqlite", ".db")) {
            Path copy = terminal.write("copy.pressmark", Files.readAllBytes(file));
            Path journal = file.resolveSibling(file.getFileName() + "-journal");
            if (Files.exists(journal)) {
                terminal.write("copy.pressmark-journal", Files.readAllBytes(journal));
            }
            assertRefused("list", copy.toString());
            assertRefused("check", copy.toString());
            assertRefused("add", copy.toString(), "./one.txt");
            assertRefused("import", copy.toString(), "samples/anna.pressmark.json");
            assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(copy), file.toString());
            Files.deleteIfExists(folder.resolve("copy.pressmark-journal"));
        }
    }

    @Test
    void setsAndProjectsTakenForArticlesAreRefused() {
        assertEquals(1, terminal.run("add", "./a.pressmark", "samples/anna.pressmark.json", "./a.pressmark"));
        assertEquals("", terminal.out());
    }
}
