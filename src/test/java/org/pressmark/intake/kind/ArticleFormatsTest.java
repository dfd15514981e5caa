package org.pressmark.intake.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.intake.Source;

final class ArticleFormatsTest {
    @TempDir
    Path folder;

    private final ArticleFormats formats = ArticleFormats.usual();

    @Test
    void folderGivesItsArticleFilesRecursivelyInOrder() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("inner"));
        Path second = Files.writeString(folder.resolve("b.TXT"), "b");
        Path third = Files.writeString(inner.resolve("c.txt"), "c");
        Path first = Files.writeString(folder.resolve("a.txt"), "a");
        Files.writeString(folder.resolve("style.css"), "p {}");
        Files.writeString(folder.resolve("._a.txt"), "resource fork");
        assertEquals(List.of(first, second, third), formats.in(folder).meant());
    }

    @Test
    void aMailboxWithoutAnEndingIsKnownByItsBeginning() throws IOException {
        Path box = Files.writeString(folder.resolve("Inbox"), "From - Wed Mar 04 14:30:11 2026\nSubject: S\n\nText.\n");
        Path page = Files.writeString(folder.resolve("saved"), "<!DOCTYPE html><html><p>Text");
        Files.writeString(folder.resolve("LICENCE"), "Some text");
        assertEquals(List.of(box, page), formats.in(folder).meant());
        assertEquals(Map.of("?", 1), formats.in(folder).others());
    }

    @Test
    void otherFilesAreCountedByTheirEndings() throws IOException {
        for (String name : List.of("a.CSS", "b.css", "c.doc", "README", "d.a-very-long-ending")) {
            Files.writeString(folder.resolve(name), "x");
        }
        assertEquals(Map.of("css", 2, "doc", 1, "?", 2), formats.in(folder).others());
    }

    @Test
    void thePartsOfASavedPageAndWhatIsHiddenAreNoArticles() throws IOException {
        Path page = Files.writeString(folder.resolve("Talks.html"), "<p>Talks");
        for (String name : List.of("Talks_files", ".git", "Other_files")) {
            Files.writeString(Files.createDirectory(folder.resolve(name)).resolve("frame.html"), "<p>Ad");
        }
        assertEquals(
                List.of(folder.resolve("Other_files").resolve("frame.html"), page),
                formats.in(folder).meant());
    }

    @Test
    void whatNobodyElseKnowsIsReadAsText() {
        assertEquals("text", kind("notes", "The mayor spoke."));
        assertEquals("text", kind("page.txt", "<p>The mayor spoke.</p>"));
    }

    private String kind(String name, String words) {
        return formats.of(Source.of(name, words.getBytes(StandardCharsets.UTF_8)))
                .name();
    }
}
