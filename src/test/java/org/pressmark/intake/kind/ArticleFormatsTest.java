package org.pressmark.intake.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        assertEquals(List.of(first, second, third), formats.in(folder));
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
