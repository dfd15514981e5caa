package org.pressmark.exchange.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Trial;
import org.pressmark.exchange.Golden;
import org.pressmark.exchange.archive.ArchiveLimits;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.ReadLimits;

/// A set travels with the very files its articles were read from, and a bundle that was harmed is refused.
final class BundleTest {
    private static final BundleFormat BUNDLE = new BundleFormat(ReadLimits.usual(), ArchiveLimits.usual());
    private static final byte[] MIXED = "one\r\ntwo\nthree\r\ud83d\ude42".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Trial from;
    private Trial to;

    @BeforeEach
    void makeTwoProjects() {
        from = new Trial(folder, "from");
        to = new Trial(folder, "to");
        Golden.in(from);
        from.article("../mixed: newlines.txt", MIXED);
    }

    @AfterEach
    void close() {
        from.close();
        to.close();
    }

    private Path bundle() {
        return from.export("a.pressmark.zip", BUNDLE, Portion.ALL);
    }

    @Test
    void everythingComesBackWithItsBytes() {
        to.take(bundle(), BUNDLE);
        assertEquals(from.exported(), to.exported());
        for (UUID article : from.reading().articles()) {
            assertEquals(from.reading().content(article), to.reading().content(article));
        }
    }

    @Test
    void originalsAreFilesForAnybody() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(bundle());
                Stream<Path> files = Files.walk(zip.getPath("originals"))) {
            List<Path> originals = files.filter(Files::isRegularFile).toList();
            assertEquals(4, originals.size());
            Path mixed = originals.stream()
                    .filter(file -> file.toString().contains("newlines"))
                    .findFirst()
                    .orElseThrow();
            assertArrayEquals(MIXED, Files.readAllBytes(mixed));
            assertTrue(Files.readString(zip.getPath("set.pressmark.json")).indexOf("\"original\"") < 0);
        }
    }

    private String refusal(Path file) {
        CannotImport refused = assertThrows(CannotImport.class, () -> to.take(file, BUNDLE));
        assertEquals(0, to.reading().articleCount());
        return refused.told().key();
    }

    @Test
    void changedFileIsRefused() throws IOException {
        Path file = bundle();
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path set = zip.getPath("set.pressmark.json");
            Files.writeString(set, Files.readString(set).replace("Pravda", "Prawda"));
        }
        assertEquals("exchange.bundle.damaged", refusal(file));
    }

    @Test
    void missingFileIsRefused() throws IOException {
        Path file = bundle();
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Files.delete(zip.getPath("set.pressmark.json"));
        }
        assertEquals("exchange.bundle.damaged", refusal(file));
    }

    @Test
    void zipWithoutAListIsNoBundle() throws IOException {
        Path file = bundle();
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Files.delete(zip.getPath("manifest.json"));
        }
        assertEquals("exchange.bundle.none", refusal(file));
    }

    @Test
    void newerBundleIsRefused() throws IOException {
        Path file = bundle();
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path manifest = zip.getPath("manifest.json");
            Files.writeString(manifest, Files.readString(manifest).replace("\"version\": 1", "\"version\": 2"));
        }
        assertEquals("exchange.bundle.newer", refusal(file));
    }

    @Test
    void cutFileIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(bundle());
        Path cut = Files.write(folder.resolve("cut.pressmark.zip"), java.util.Arrays.copyOf(whole, whole.length / 2));
        assertEquals("exchange.zip.damaged", refusal(cut));
    }
}
