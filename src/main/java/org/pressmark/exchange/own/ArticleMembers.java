package org.pressmark.exchange.own;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.format.Portion.Originals;
import org.pressmark.exchange.json.JsonOutput;
import org.pressmark.exchange.json.Members;
import org.pressmark.model.Article;
import org.pressmark.model.Content;
import org.pressmark.model.Dates;
import org.pressmark.model.Fingerprint;
import org.pressmark.model.Provenance;

/// Articles as objects of a file: what is known of one, its text, and what it was read from.
final class ArticleMembers {
    private static final String READER = "pressmark-set 1";

    private ArticleMembers() {}

    static void write(JsonOutput out, Article article, Content content, Originals originals) {
        Provenance provenance = article.provenance();
        out.id("id", article.id());
        out.text("title", article.title());
        out.text("sha256", content.textSha256());
        out.text("text", content.text());
        out.text("language", article.language());
        out.text("url", provenance.url());
        out.text("byline", provenance.byline());
        out.when("saidAt", article.dates().said());
        out.when("publishedAt", article.dates().published());
        out.when("retrievedAt", article.dates().retrieved());
        out.id("publisher", provenance.publisher());
        out.id("provider", provenance.provider());
        out.word("originType", provenance.originType());
        out.word("outletEvidence", provenance.evidence());
        out.word("genre", article.genre());
        out.word("status", article.status());
        out.text("note", article.note());
        out.instant("addedAt", article.addedAt());
        out.text("fileName", article.text().fileName());
        writeOrigin(out, content, originals);
    }

    private static void writeOrigin(JsonOutput out, Content content, Originals originals) {
        out.text("charset", content.charset());
        out.word("byteOrderMark", content.byteOrderMark());
        out.word("newlines", content.newlines());
        out.text("originalSha256", content.originalSha256());
        out.text("reader", content.reader());
        out.text("readerNote", content.note());
        if (originals != Originals.BESIDE && (originals == Originals.ALWAYS || !canBeMadeAgain(content))) {
            byte[] bytes = new byte[content.original().remaining()];
            content.original().duplicate().get(bytes);
            out.text("original", Base64.getEncoder().encodeToString(bytes));
        }
    }

    private static boolean canBeMadeAgain(Content content) {
        Charset charset = charset(content.charset());
        byte[] again = charset == null
                ? null
                : new Original(charset, content.byteOrderMark(), content.newlines()).of(content.text());
        return again != null && ByteBuffer.wrap(again).equals(content.original());
    }

    private static @Nullable Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    /// @param at when it comes in, for an article that does not say when it first did
    static Article article(Members in, Content content, Instant at) {
        Instant added = in.instantOrNull("addedAt");
        return new Article(
                in.id("id"),
                in.text("title"),
                content.fingerprint(in.textOrNull("fileName")),
                new Provenance(
                        in.idOrNull("publisher"),
                        in.idOrNull("provider"),
                        in.wordOr(Provenance.OriginType.UNKNOWN, "originType"),
                        in.wordOr(Provenance.OutletEvidence.UNKNOWN, "outletEvidence"),
                        in.textOrNull("url"),
                        in.textOrNull("byline")),
                new Dates(in.whenOrNull("saidAt"), in.whenOrNull("publishedAt"), in.whenOrNull("retrievedAt")),
                in.textOrNull("language"),
                in.wordOr(Article.Genre.UNKNOWN, "genre"),
                in.wordOr(Article.Status.NEW, "status"),
                in.textOrNull("note"),
                added == null ? at : added);
    }

    /// The text and the bytes it was read from: those the file carries, or else those beside it, or else those its
    /// text makes again. `beside` finds bytes by their hash, or nothing.
    ///
    /// @throws org.pressmark.exchange.json.CannotImport if a hash does not fit what it is the hash of
    static Content content(Members in, Beside beside) {
        String text = in.text("text");
        String textSha256 = Fingerprint.sha256(text);
        expectHash(in, "sha256", textSha256);
        if (text.indexOf('\r') >= 0) {
            throw in.wrong("exchange.newlines", "text", text.indexOf('\r'));
        }
        String charset = in.textOrNull("charset");
        Content.Mark mark = in.wordOr(Content.Mark.ABSENT, "byteOrderMark");
        Content.Newline newlines =
                in.wordOr(text.indexOf('\n') < 0 ? Content.Newline.NONE : Content.Newline.LF, "newlines");
        String reader = in.textOrNull("reader");
        String hash = in.textOrNull("originalSha256");
        byte[] there = hash == null || in.has("original") ? null : beside.bytes(hash);
        byte[] original = there == null ? original(in, text, charset, mark, newlines) : there;
        String originalSha256 = Fingerprint.sha256(original);
        expectHash(in, "originalSha256", originalSha256);
        return new Content(
                text,
                textSha256,
                ByteBuffer.wrap(original),
                originalSha256,
                charset == null ? StandardCharsets.UTF_8.name() : charset,
                mark,
                newlines,
                reader == null ? READER : reader,
                in.textOrNull("readerNote"));
    }

    private static byte[] original(
            Members in, String text, @Nullable String charset, Content.Mark mark, Content.Newline newlines) {
        String carried = in.textOrNull("original");
        if (carried != null) {
            try {
                return Base64.getDecoder().decode(carried);
            } catch (IllegalArgumentException notBase64) {
                throw in.wrong("exchange.base64", "original");
            }
        }
        Charset known = charset == null ? StandardCharsets.UTF_8 : charset(charset);
        if (known == null) {
            throw in.wrong("exchange.charset", "charset", charset);
        }
        byte[] made = new Original(known, mark, newlines).of(text);
        if (made == null) {
            throw in.unfit("exchange.original");
        }
        return made;
    }

    private static void expectHash(Members in, String name, String hash) {
        String given = in.textOrNull(name);
        if (given != null && !given.equals(hash)) {
            throw in.wrong("exchange.hash", name, name);
        }
    }
}
