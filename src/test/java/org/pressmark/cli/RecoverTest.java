package org.pressmark.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `recover` brings what is left of a damaged project into a new one that is sound.
final class RecoverTest {
    private static final int PAGE = 4096;

    @TempDir
    Path folder;

    private Terminal terminal;
    private Path damaged;

    @BeforeEach
    void makeAProject() {
        terminal = new Terminal(folder);
        terminal.run("new", "./a.pressmark");
        terminal.run("import", "./a.pressmark", "samples/anna.pressmark.json");
        damaged = terminal.file("a.pressmark");
    }

    /// Spoils every page of some residue, but for the first, which says what the file is.
    private void spoil(int every, int residue) throws IOException {
        byte[] bytes = Files.readAllBytes(damaged);
        byte[] noise = new byte[PAGE];
        new Random(7).nextBytes(noise);
        for (int page = 1; page * PAGE < bytes.length; page++) {
            if (page % every == residue) {
                System.arraycopy(noise, 0, bytes, page * PAGE, PAGE);
            }
        }
        Files.write(damaged, bytes);
    }

    @Test
    void aSoundProjectComesWhole() {
        assertEquals(0, terminal.run("recover", "./a.pressmark", "--out", "./b.pressmark"));
        assertTrue(terminal.out().contains("8 articles and 391 tags"), terminal.out());
        assertEquals("", terminal.err());
        assertEquals(0, terminal.run("check", "./b.pressmark"));
    }

    @Test
    void whatIsLeftMakesASoundProjectAndTheDamagedOneStaysAsItIs() throws IOException {
        int recovered = 0;
        byte[] whole = Files.readAllBytes(damaged);
        for (int residue = 0; residue < 12; residue += 6) {
            Files.write(damaged, whole);
            spoil(12, residue);
            byte[] before = Files.readAllBytes(damaged);
            String out = "./out" + residue + ".pressmark";
            if (terminal.run("recover", "./a.pressmark", "--out", out) == 0) {
                recovered++;
                assertEquals(0, terminal.run("check", out), terminal.out() + terminal.err());
            } else {
                assertEquals(1, terminal.err().lines().count(), terminal.err());
                assertFalse(Files.exists(terminal.file("out" + residue + ".pressmark")));
            }
            assertArrayEquals(before, Files.readAllBytes(damaged));
        }
        assertTrue(recovered >= 1, "only " + recovered);
    }

    @Test
    void nothingIsOverwritten() {
        assertEquals(1, terminal.run("recover", "./a.pressmark", "--out", "./a.pressmark"));
        assertEquals(0, terminal.run("check", "./a.pressmark"));
    }

    @Test
    void whatIsNoProjectIsRefused() throws IOException {
        Files.writeString(damaged, "no project");
        assertEquals(1, terminal.run("recover", "./a.pressmark", "--out", "./b.pressmark"));
        assertEquals(1, terminal.err().lines().count());
    }
}
