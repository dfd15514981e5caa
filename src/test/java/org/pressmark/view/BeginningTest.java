package org.pressmark.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BeginningTest {
    @TempDir
    Path home;

    @Test
    void theFirstDialogBeginsAtHome() {
        assertEquals(home, Beginning.of(null, home.toString()));
    }

    @Test
    void theNextBeginsWhereTheLastEnded() throws Exception {
        Path last = Files.createDirectory(home.resolve("articles"));
        assertEquals(last, Beginning.of(last.toString(), home.toString()));
    }

    @Test
    void aFolderThatIsGoneIsNoBeginning() {
        assertEquals(home, Beginning.of(home.resolve("gone").toString(), home.toString()));
        assertNull(Beginning.of("\0", home.resolve("gone").toString()));
    }
}
