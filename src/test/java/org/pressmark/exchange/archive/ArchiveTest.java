package org.pressmark.exchange.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.exchange.json.CannotImport;

final class ArchiveTest {
    private static final ArchiveLimits SMALL = new ArchiveLimits(3, 1 << 20, 2 << 20);

    @TempDir
    Path folder;

    private Path zip(String... names) throws IOException {
        Path file = folder.resolve("a.zip");
        try (ZipOutput out = new ZipOutput(Files.newOutputStream(file))) {
            for (String name : names) {
                out.file(name, name);
            }
        }
        return file;
    }

    private static String refusal(Path file) {
        return assertThrows(CannotImport.class, () -> Archive.open(file, SMALL))
                .told()
                .key();
    }

    @Test
    void filesOfAZipAreFoundWhateverTheirCase() throws IOException {
        try (Archive archive = Archive.open(zip("Sources/A.txt", "b"), SMALL)) {
            assertEquals(Set.of("Sources/A.txt", "b"), archive.names());
            String name = archive.find("sources/a.TXT");
            assertEquals("Sources/A.txt", name);
            assertArrayEquals("Sources/A.txt".getBytes(StandardCharsets.UTF_8), archive.bytes("Sources/A.txt"));
            assertNull(archive.find("c"));
        }
    }

    @Test
    void aFileBesideASingleFileIsFoundAndNoneAboveIt() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("in/sources"));
        Files.writeString(inner.resolve("x.txt"), "x");
        Files.writeString(folder.resolve("above.txt"), "secret");
        Path single = Files.writeString(folder.resolve("in/p.qde"), "<p/>");
        try (Archive archive = Archive.open(single, SMALL)) {
            assertEquals(Set.of("p.qde"), archive.names());
            assertEquals("sources/x.txt", archive.find("sources/x.txt"));
            assertNull(archive.find("../above.txt"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a", "a/../../b", "/etc/passwd", "C:/a", "a\\b"})
    void namesThatLeadOutAreRefused(String name) throws IOException {
        assertEquals("exchange.zip.name", refusal(zip(name)));
    }

    @Test
    void tooManyFilesAreRefused() throws IOException {
        assertEquals("exchange.zip.many", refusal(zip("a", "b", "c", "d")));
    }

    @Test
    void aBombIsStoppedWhileItIsUnpacked() throws IOException {
        Path file = folder.resolve("bomb.zip");
        try (ZipOutput out = new ZipOutput(Files.newOutputStream(file))) {
            out.file("big", "0".repeat(3 << 20));
        }
        try (Archive archive = Archive.open(file, SMALL)) {
            CannotImport refusal = assertThrows(CannotImport.class, () -> archive.bytes("big"));
            assertEquals("exchange.zip.large", refusal.told().key());
        }
    }

    @Test
    void aDamagedZipIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(zip("a", "b"));
        Path cut = Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(whole, whole.length / 2));
        assertEquals("exchange.zip.damaged", refusal(cut));
    }
}
