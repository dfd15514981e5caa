package org.pressmark.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.pressmark.model.Article;
import org.pressmark.model.Content;
import org.pressmark.model.Dates;
import org.pressmark.model.Provenance;

/// An article of a given text, as if it had been read from a UTF-8 file.
public record Samples(Article article, Content content) {
    public static Samples article(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Content content = new Content(
                text,
                sha256(bytes),
                ByteBuffer.wrap(bytes),
                sha256(bytes),
                "UTF-8",
                Content.Mark.ABSENT,
                Content.Newline.LF,
                "test",
                null);
        Article article = new Article(
                UUID.randomUUID(),
                "Article",
                content.fingerprint("article.txt"),
                Provenance.NONE,
                Dates.UNKNOWN,
                null,
                Article.Genre.UNKNOWN,
                Article.Status.NEW,
                null,
                Instant.parse("2026-01-01T00:00:00Z"));
        return new Samples(article, content);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
