package org.pressmark.intake.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressmark.intake.ArticleFile;
import org.pressmark.intake.ArticleStore;
import org.pressmark.intake.Draft;
import org.pressmark.intake.Limits;
import org.pressmark.intake.Rendering;
import org.pressmark.intake.Source;
import org.pressmark.intake.archive.Zips;
import org.pressmark.intake.pdf.Sheets;
import org.pressmark.model.Content;

/// The bytes kept with a text, read again by the reader it names, give the same text: for every kind of file.
final class ReadAgainTest {
    private static final String WORDS = "The mayor spoke, «да», and the council — 会议 — listened to her for an hour. ";
    private static final String PAGE = "<html><meta charset=utf-8><title>T</title><nav>Home</nav><article><p>"
            + WORDS.repeat(6) + "</p><p>" + WORDS.repeat(5) + "</p></article></html>";
    private static final String MAIL = "From: a@b.example\r\nSubject: S\r\nDate: Fri, 11 Mar 2022 09:00:00 +0000\r\n"
            + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + WORDS + "\r\n";

    /// A name under which the bytes of each reader are taken for what they are.
    private static final Map<String, String> NAMES = Map.of(
            "pressmark-text", "a.txt",
            "pressmark-page", "a.html",
            "pressmark-whole-page", "a.html",
            "pressmark-mail", "a.eml",
            "pressmark-docx", "a.docx",
            "pressmark-odt", "a.odt",
            "pressmark-rtf", "a.rtf",
            "pressmark-pdf", "a.pdf");

    record Kind(String fileName, byte[] bytes) {
        @Override
        public String toString() {
            return fileName;
        }
    }

    static Stream<Kind> kinds() throws IOException {
        return Stream.of(
                new Kind("a.txt", ("\ufeff" + WORDS + "\r\nTwo.").getBytes(StandardCharsets.UTF_8)),
                new Kind(
                        "b.txt",
                        "Мэр сказал «да» и ушёл, сообщает ТАСС.\r\n".getBytes(Charset.forName("windows-1251"))),
                new Kind("a.html", PAGE.getBytes(StandardCharsets.UTF_8)),
                new Kind("a.mhtml", mhtml()),
                new Kind("a.warc", warc()),
                new Kind("a.eml", MAIL.getBytes(StandardCharsets.UTF_8)),
                new Kind("a.mbox", ("From a Fri Mar 11 09:00:00 2022\r\n" + MAIL).getBytes(StandardCharsets.UTF_8)),
                new Kind("a.docx", docx()),
                new Kind("a.odt", odt()),
                new Kind(
                        "a.rtf",
                        "{\\rtf1\\ansi\\ansicpg1251 \\'cc\\'fd\\'f0 spoke.\\par Two.}"
                                .getBytes(StandardCharsets.US_ASCII)),
                new Kind("a.pdf", pdf()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theSameBytesGiveTheSameText(Kind kind) {
        Draft draft = first(Source.of(kind.fileName, kind.bytes));
        Content content = draft.content();
        byte[] kept = new byte[content.original().remaining()];
        content.original().duplicate().get(kept);
        String reader = content.reader().split(" ", 2)[0];
        Source again = Source.of(NAMES.getOrDefault(reader, ""), kept);
        boolean isBinary = content.charset().equals(Rendering.BINARY);
        Draft read = first(isBinary ? again : again.in(Charset.forName(content.charset())));
        assertEquals(content.text(), read.content().text());
        assertEquals(content.reader(), read.content().reader());
        assertTrue(content.text().length() > 5);
    }

    private static Draft first(Source source) {
        return switch (ArticleFormats.usual().of(source)) {
            case ArticleFile one -> one.read(source, Limits.USUAL);
            case ArticleStore many ->
                many.read(source, many.offers(source, Limits.USUAL).getFirst(), Limits.USUAL);
        };
    }

    private static byte[] mhtml() {
        return ("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\n"
                        + "Content-Type: text/html; charset=utf-8\r\nContent-Location: https://a.example/1\r\n\r\n"
                        + PAGE + "\r\n--b--\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] warc() {
        String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE;
        return ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/1"
                        + "\r\nWARC-Date: 2022-03-11T09:00:00Z\r\nContent-Type: application/http; msgtype=response"
                        + "\r\nContent-Length: " + answer.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + answer
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] docx() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(WORDS);
            document.createParagraph().createRun().setText("Two.");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] odt() {
        return Zips.empty()
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .with(
                        "content.xml",
                        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
                                + "<text:p>" + WORDS
                                + "</text:p></office:text></office:body></office:document-content>")
                .bytes();
    }

    private static byte[] pdf() {
        try (Sheets sheets = new Sheets().column(60, 100, "The mayor spoke about the har-", "bour for an hour.")) {
            return sheets.bytes();
        }
    }
}
