package org.pressmark.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TextFileTest {
    @TempDir
    Path folder;

    private String refusal(Path file) {
        return assertThrows(CannotRead.class, () -> TextFile.read(file, Limits.USUAL))
                .told()
                .key();
    }

    @Test
    void fileIsReadUnderItsBareName() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "The mayor spoke.");
        Draft draft = TextFile.read(file, Limits.USUAL);
        assertEquals("The mayor spoke.", draft.text());
        assertEquals("a.txt", draft.fileName());
    }

    @Test
    void whatIsNoFileIsRefused() {
        assertEquals("intake.missing", refusal(folder.resolve("none.txt")));
        assertEquals("intake.irregular", refusal(folder));
    }

    @Test
    void hugeFileIsRefusedBeforeItIsRead() throws IOException {
        Path file = folder.resolve("huge.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(50L << 30);
        }
        assertEquals("intake.large", refusal(file));
    }
}
