package org.pressmark.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.exchange.format.Format;

/// A folder or a zip is known by what is in it.
final class InsideTest {
    @TempDir
    Path folder;

    private Optional<String> inside(Path file) {
        return Formats.usual().inside(file).map(Format::name);
    }

    private Path file(String name, String words) throws IOException {
        Path file = folder.resolve("set").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, words);
    }

    @Test
    void aFolderOfTextsWithTheirMarksIsBrat() throws IOException {
        file("ann/a.txt", "The mayor");
        file("ann/a.ann", "T1\tPerson 4 9\tmayor\n");
        assertEquals(Optional.of("brat"), inside(folder.resolve("set")));
    }

    /// What a zip begins with may be longer than anything that is looked at.
    @Test
    void aZipIsKnownByFilesFarFromItsBeginning() throws IOException {
        Path zip = folder.resolve("set.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.setLevel(0);
            out.putNextEntry(new ZipEntry("a.txt"));
            out.write(new byte[Format.LOOKED_AT * 2]);
            out.putNextEntry(new ZipEntry("a.ann"));
        }
        assertEquals(Optional.of("brat"), inside(zip));
    }

    @Test
    void aFolderOfTasksIsKnownByHowTheyBegin() throws IOException {
        file("ann.jsonl", "{\"text\":\"Ann spoke\",\"label\":[[0,3,\"PER\"]]}\n");
        assertEquals(Optional.of("doccano"), inside(folder.resolve("set")));
    }

    /// A saved page comes with files of all kinds.
    @Test
    void aFolderOfArticlesIsNoSet() throws IOException {
        file("page.html", "<p>The mayor</p>");
        file("page_files/data.json", "{\"text\":\"Ann spoke\",\"label\":[[0,3,\"PER\"]]}\n");
        file("other.txt", "The mayor");
        assertEquals(Optional.empty(), inside(folder.resolve("set")));
    }
}
