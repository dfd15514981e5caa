package org.pressmark.intake.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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

    record Kind(String fileName, byte[] bytes, @Nullable Path path) {
        Kind(String fileName, byte[] bytes) {
            this(fileName, bytes, null);
        }

        Source source() {
            return path == null ? Source.of(fileName, bytes) : Source.of(path);
        }

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
                new Kind("a.pdf", pdf()),
                new Kind("a.wacz", new byte[0], wacz()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theSameBytesGiveTheSameText(Kind kind) {
        Draft draft = first(kind.source());
        Content content = draft.content();
        byte[] kept = bytes(content);
        String reader = content.reader().split(" ", 2)[0];
        Source again = Source.of(NAMES.getOrDefault(reader, ""), kept);
        boolean isBinary = content.charset().equals(Rendering.BINARY);
        Draft read = first(isBinary ? again : again.in(Charset.forName(content.charset())));
        assertEquals(content.text(), read.content().text());
        assertEquals(content.reader(), read.content().reader());
        assertTrue(content.text().length() > 5);
    }

    @Test
    void theWholePageIsReadAgainToo() {
        Content whole = first(Source.of("a.html", PAGE.getBytes(StandardCharsets.UTF_8)))
                .wholeText()
                .content();
        assertTrue(whole.reader().startsWith("pressmark-whole-page"));
        assertEquals(
                whole.text(),
                first(Source.of("b.html", bytes(whole))).wholeText().text());
    }

    @Test
    void theChapterKeptOfABookIsAPageWithTheSameText() {
        Content content = first(Source.of("a.epub", book())).content();
        assertEquals("pressmark-epub 1", content.reader());
        assertEquals(
                content.text(),
                first(Source.of("a.xhtml", bytes(content))).wholeText().text());
    }

    @Test
    void theRowKeptOfATableHasTheTextInOneOfItsCells() throws IOException {
        String table = "title;text\r\nT;\"" + WORDS + "\r\nHe said \"\"no\"\".\"\r\nU;Two\r\n";
        Content content = first(Source.of("a.csv", table.getBytes(StandardCharsets.UTF_8)))
                .content();
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(';').get();
        String row = new String(bytes(content), Charset.forName(content.charset()));
        try (CSVParser cells = CSVParser.parse(row, format)) {
            assertEquals(content.text(), cells.getRecords().getFirst().get(1).replace("\r\n", "\n"));
        }
    }

    private static byte[] bytes(Content content) {
        byte[] kept = new byte[content.original().remaining()];
        content.original().duplicate().get(kept);
        return kept;
    }

    private static Draft first(Source source) {
        return switch (ArticleFormats.usual().of(source)) {
            case ArticleFile one -> one.read(source, Limits.USUAL);
            case ArticleStore many ->
                many.read(source, many.offers(source, Limits.USUAL).getFirst(), Limits.USUAL);
        };
    }

    private static byte[] book() {
        return Zips.empty()
                .with("META-INF/container.xml", "<container><rootfile full-path=\"o.opf\"/></container>")
                .with(
                        "o.opf",
                        "<package><metadata><title>T</title></metadata><manifest><item id=\"a\" href=\"a.xhtml\""
                                + " media-type=\"application/xhtml+xml\"/></manifest><spine><itemref idref=\"a\"/></spine>"
                                + "</package>")
                .with("a.xhtml", "<html><body><h1>One</h1><p>" + WORDS + "</p></body></html>")
                .bytes();
    }

    private static byte[] mhtml() {
        return ("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\n"
                        + "Content-Type: text/html; charset=utf-8\r\nContent-Location: https://a.example/1\r\n\r\n"
                        + PAGE + "\r\n--b--\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /// An archive that is only read where it lies.
    private static Path wacz() throws IOException {
        Path file = Files.createTempFile("again", ".wacz");
        file.toFile().deleteOnExit();
        return Files.write(file, Zips.empty().with("archive/a.warc", warc()).bytes());
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
