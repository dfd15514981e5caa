package org.pressmark.exchange.conll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Trial;
import org.pressmark.exchange.Golden;
import org.pressmark.exchange.format.Portion;
import org.pressmark.model.Article;
import org.pressmark.model.Head;
import org.pressmark.model.Quote;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.RoleSpan.Role;
import org.pressmark.model.Zone;
import org.pressmark.text.Span;

/// Words go out one a line with their labels, and every stretch that is not among them as it was is listed.
final class ConllTest {
    private static final String TEXT = "The mayor said: “We are ready. Really.” \ud83d\ude42";

    @TempDir
    Path folder;

    private Trial from;

    @BeforeEach
    void makeProject() {
        from = new Trial(folder, "from");
    }

    @AfterEach
    void close() {
        from.close();
    }

    private static RoleSpan span(Role role, String words) {
        return RoleSpan.of(role, TEXT, new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length()));
    }

    private Head head(Article article) {
        return Head.made(from.id(), article.id(), from.anna().id(), Trial.NOW);
    }

    private FileSystem written() throws IOException {
        return FileSystems.newFileSystem(from.export("out.conll.zip", new ConllFormat(), Portion.ALL));
    }

    @Test
    void wordsHaveTheirLabels() throws IOException {
        from.addAnna();
        Article article = from.article(TEXT);
        from.add(Quote.of(head(article), List.of(span(Role.CONTENT, "We are ready"), span(Role.CUE, "said"))));
        try (FileSystem zip = written()) {
            assertEquals(
                    List.of(
                            "-DOCSTART- -X- -X- O",
                            "",
                            "The _ _ O",
                            "mayor _ _ O",
                            "said _ _ B-Cue",
                            ": _ _ O",
                            "“ _ _ O",
                            "We _ _ B-Content",
                            "are _ _ I-Content",
                            "ready _ _ I-Content",
                            ". _ _ O",
                            ""),
                    Files.readAllLines(zip.getPath("Anna/article.conll")).subList(0, 12));
            assertFalse(Files.exists(zip.getPath("Anna/article.lost.tsv")));
        }
    }

    @Test
    void everyLostStretchIsListed() throws IOException {
        from.addAnna();
        Article article = from.article(TEXT);
        from.add(
                Quote.of(head(article), List.of(span(Role.CONTENT, "“We are ready. Really.”"))),
                new Zone(head(article), List.of(span(Role.ZONE, "are ready")), Zone.Type.LEAD),
                new Zone(head(article), List.of(span(Role.ZONE, "may")), Zone.Type.LEAD));
        try (FileSystem zip = written()) {
            assertEquals(
                    List.of(
                            "start\tend\tlabel\treason\twords",
                            "4\t7\tZone\tcuts_a_word\tmay",
                            "16\t39\tContent\tcrosses_sentences\t“We are ready. Really.”",
                            "20\t29\tZone\toverlaps\tare ready"),
                    Files.readAllLines(zip.getPath("Anna/article.lost.tsv")));
        }
    }

    @Test
    void hardTextsComeOutInFourColumns() throws IOException {
        Golden.in(from);
        try (FileSystem zip = written()) {
            List<String> lines = Files.readAllLines(zip.getPath("Anna/golden_crlf_.conll"));
            assertTrue(lines.stream().allMatch(line -> line.isEmpty() || line.split(" ", -1).length == 4));
            assertTrue(lines.size() > 40);
        }
    }
}
