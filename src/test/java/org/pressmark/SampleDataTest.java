package org.pressmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The sample articles are what they say they are: invented, and full of the traps of real ones.
final class SampleDataTest {
    private static final Path ARTICLES = Path.of("samples", "articles");

    @Test
    void everyArticleSaysThatItIsASample() throws IOException {
        for (Path file : articles()) {
            List<String> lines = Files.readString(file).lines().toList();
            String ends = lines.getFirst() + lines.getLast();
            assertTrue(ends.contains("Pressmark"), file.toString());
        }
    }

    @Test
    void articlesHoldTheCharactersThatBreakTools() throws IOException {
        String all = "";
        for (Path file : articles()) {
            all += Files.readString(file);
        }
        for (String hard :
                List.of("\u00a0", "\u200c", "\u200d", "\ud83d", "“", "”", "‘", "’", "«", "„", "‹", "\"", "'")) {
            assertTrue(all.contains(hard), hard);
        }
        assertEquals(-1, all.indexOf('\r'));
    }

    private static List<Path> articles() throws IOException {
        try (Stream<Path> files = Files.list(ARTICLES)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            assertEquals(8, found.size());
            return found;
        }
    }
}
