package org.pressmark.exchange.own;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Trial;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.json.CannotImport;

/// A file spoilt anywhere is read or refused in a sentence; nothing else ever comes of it.
final class SpoiltFilesTest {
    private static final int SPOILT = 700;

    @TempDir
    Path folder;

    private byte[] good;

    @BeforeEach
    void exportEverything() {
        try (Trial project = new Trial(folder, "a")) {
            project.addAnna();
            Everything.in(project);
            good = project.exported().getBytes(StandardCharsets.UTF_8);
        }
    }

    @Test
    void cutFilesAreAlwaysRefused() throws IOException {
        Path file = folder.resolve("cut.pressmark.json");
        for (int length = 0; length < good.length - 2; length += 101) {
            Files.write(file, Arrays.copyOf(good, length));
            assertThrows(CannotImport.class, () -> Trial.format().read(file));
        }
    }

    @Test
    void changedBytesAreReadOrRefused() throws IOException {
        Random random = new Random(20260102);
        Path file = folder.resolve("spoilt.pressmark.json");
        try (Trial project = new Trial(folder, "b")) {
            for (int round = 0; round < SPOILT; round++) {
                byte[] spoilt = good.clone();
                for (int change = random.nextInt(3); change >= 0; change--) {
                    spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
                }
                Files.write(file, spoilt);
                try {
                    Trial.format().read(file).into(project.reading(), new Arrival.Terms(null, List.of(), Trial.NOW));
                } catch (CannotImport refused) {
                    continue;
                }
            }
        }
    }
}
