package org.pressmark.exchange.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.model.Article;
import org.pressmark.model.Content;
import org.pressmark.model.Dates;
import org.pressmark.model.Fingerprint;
import org.pressmark.model.Provenance;

final class OriginalFileTest {
    private static String name(String title, @Nullable String fileName, String reader) {
        Content content = new Content(
                "a",
                Fingerprint.sha256("a"),
                ByteBuffer.wrap(new byte[] {'a'}),
                Fingerprint.sha256("a"),
                "UTF-8",
                Content.Mark.ABSENT,
                Content.Newline.NONE,
                reader,
                null);
        Article article = new Article(
                new UUID(0, 1),
                title,
                content.fingerprint(fileName),
                Provenance.NONE,
                Dates.UNKNOWN,
                null,
                Article.Genre.UNKNOWN,
                Article.Status.NEW,
                null,
                Instant.EPOCH);
        return OriginalFile.of(article, content).name();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.pdf | pressmark-pdf 2 | a.pdf",
                "box.mbox | pressmark-mail 2 | box.mbox.eml",
                "web.warc.gz | pressmark-page 2, readability4j 1.0.8, jsoup 1.24.1 | web.warc.gz.html",
                "saved.mhtml | pressmark-whole-page 2, jsoup 1.24.1 | saved.mhtml",
                "book.epub | pressmark-epub 1 | book.epub.xhtml",
                "rows.xlsx | pressmark-table 1 | rows.xlsx.csv",
                "notes.md | pressmark-text 1 | notes.md",
                "../..\\evil:name?.txt | pressmark-text 1 | evil name .txt"
            })
    void aPartOfAContainerIsCalledWhatItIs(String file, String reader, String name) {
        assertEquals(name, name("T", file, reader));
    }

    @Test
    void whatWasPastedIsCalledByItsTitle() {
        assertEquals("Talks a b.txt", name("Talks: a/b", null, "pressmark-text 1"));
        assertEquals("article.txt", name("???", null, "pressmark-text 1"));
    }

    @Test
    void longNamesAreCutBetweenCharacters() {
        assertEquals(
                "😀".repeat(50) + "😀".repeat(8) + ".pdf", name("T", "😀".repeat(150) + ".pdf", "pressmark-pdf 2"));
    }
}
