package org.pressmark.intake.kind;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressmark.intake.ArticleFile;
import org.pressmark.intake.ArticleFormat;
import org.pressmark.intake.ArticleStore;
import org.pressmark.intake.CannotRead;
import org.pressmark.intake.Limits;
import org.pressmark.intake.Source;
import org.pressmark.intake.TextFile;
import org.pressmark.intake.archive.Zips;
import org.pressmark.intake.book.Epub;
import org.pressmark.intake.bundle.ZipBundle;
import org.pressmark.intake.mail.Eml;
import org.pressmark.intake.mail.Mbox;
import org.pressmark.intake.mail.Mhtml;
import org.pressmark.intake.office.Docx;
import org.pressmark.intake.office.Odt;
import org.pressmark.intake.page.PageFile;
import org.pressmark.intake.pdf.Pdf;
import org.pressmark.intake.pdf.Sheets;
import org.pressmark.intake.rtf.Rtf;
import org.pressmark.intake.table.Columns;
import org.pressmark.intake.table.TableFile;
import org.pressmark.intake.warc.WaczFile;
import org.pressmark.intake.warc.WarcFile;

/// A small sound file of every kind, spoilt at random in hundreds of ways: each is read or refused in a sentence.
final class SpoiltFilesTest {
    private static final int TIMES = 200;

    private static final String WORD =
            "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>Text of “the” article</w:t></w:r></w:p>"
                    + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>";

    private static final String OPEN =
            "<d xmlns:text=\"t\"><text:p>Text<text:s text:c=\"3\"/>of<text:note><text:p>n</text:p>"
                    + "</text:note></text:p></d>";

    private static final String RICH =
            "{\\rtf1\\ansi\\ansicpg1251{\\fonttbl{\\f0\\fcharset204 A;}}\\f0 \\'cc\\'ee {\\b text}"
                    + "\\u8217?{\\footnote note}\\par{\\*\\x y}}";

    private static final String MAIL = """
            From: =?UTF-8?Q?Ann_M=C3=BCller?= <a@example.org>
            Subject: =?UTF-8?B?0JzQvtGB0Lo=?=
            Date: Fri, 11 Mar 2022 09:00:00 +0300
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain; charset=utf-8; format=flowed
            Content-Transfer-Encoding: quoted-printable

            Text =E2=80=9Cof=E2=80=9D
            --b
            Content-Type: text/html

            <p>Page</p>
            --b--
            """;

    private static final String PAGE = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>T</title>"
            + "<meta property=\"og:title\" content=\"T\"><link rel=\"canonical\" href=\"http://a.example/b\">"
            + "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"headline\": \"H\","
            + " \"datePublished\": \"2022-03-11T09:00:00Z\", \"author\": [{\"name\": \"A\"}]}</script></head>"
            + "<body><nav><a href=\"x\">N</a></nav><article><h1>H</h1><p>Text &ldquo;of&rdquo; the article,"
            + " long enough to be one.</p><p>More<br>of it.</p></article></body></html>";

    private static final String SAVED = """
            From: <Saved by Blink>
            Snapshot-Content-Location: http://a.example/b
            Subject: T
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary="b"

            --b
            Content-Type: text/html
            Content-Transfer-Encoding: quoted-printable
            Content-Location: http://a.example/b

            <html><body><p>Text =E2=80=9Cof=E2=80=9D the article</p></body></html>
            --b--
            """;

    private static byte[] book() {
        return Zips.empty()
                .with("META-INF/container.xml", "<container><rootfile full-path=\"o.opf\"/></container>")
                .with(
                        "o.opf",
                        "<package><metadata><title>T</title></metadata><manifest><item id=\"a\" href=\"a.xhtml\""
                                + " media-type=\"application/xhtml+xml\"/></manifest><spine><itemref idref=\"a\"/></spine>"
                                + "</package>")
                .with("a.xhtml", "<html><body><h1>H</h1><p>Text</p></body></html>")
                .bytes();
    }

    private static TableFile tables() {
        return new TableFile(Columns.GUESSED, (source, limits) -> new TextFile().read(source, limits));
    }

    private static byte[] workbook() {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            var sheet = book.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("text");
            sheet.createRow(1).createCell(0).setCellValue("Text of the article");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    record Sound(ArticleFormat format, byte[] file) {
        @Override
        public String toString() {
            return format.name();
        }
    }

    static Stream<Sound> sound() {
        try (Sheets sheets = new Sheets()) {
            byte[] pdf = sheets.column(60, 100, "Text of the ar-", "ticle")
                    .said("T", "A")
                    .bytes();
            return Stream.of(
                    new Sound(new Pdf(), pdf),
                    new Sound(
                            new Docx(),
                            Zips.empty().with("word/document.xml", WORD).bytes()),
                    new Sound(new Odt(), Zips.empty().with("content.xml", OPEN).bytes()),
                    new Sound(new Rtf(), RICH.getBytes(StandardCharsets.US_ASCII)),
                    new Sound(new Epub(), book()),
                    new Sound(new Eml(), MAIL.getBytes(StandardCharsets.US_ASCII)),
                    new Sound(
                            new Mbox(),
                            ("From a Fri Mar 11 09:00:00 2022\n" + MAIL).getBytes(StandardCharsets.US_ASCII)),
                    new Sound(
                            tables(),
                            "text,title,date\n\"a\nb\",T,2022-01-01\nc,U,3/4/2022\n"
                                    .getBytes(StandardCharsets.US_ASCII)),
                    new Sound(tables(), workbook()),
                    new Sound(new PageFile(), PAGE.getBytes(StandardCharsets.UTF_8)),
                    new Sound(new Mhtml(), SAVED.getBytes(StandardCharsets.US_ASCII)),
                    new Sound(new WarcFile(), warc()),
                    new Sound(new WarcFile(), gzip(warc())),
                    new Sound(
                            new WaczFile(),
                            Zips.empty()
                                    .with("archive/a.warc.gz", gzip(warc()))
                                    .with(
                                            "pages/pages.jsonl",
                                            "{\"format\":\"json-pages-1.0\"}\n{\"url\":\"http://a.example/b\",\"title\":\"T\"}\n")
                                    .bytes()),
                    new Sound(
                            new ZipBundle(() -> ArticleFormats.usual().all()),
                            Zips.empty()
                                    .with("a/one.html", PAGE)
                                    .with("two.warc", warc())
                                    .with("three.epub", book())
                                    .with("four.eml", MAIL)
                                    .with("five.csv", "text,title\na,b\n")
                                    .bytes()),
                    new Sound(new TextFile(), "Text “of” the\r\n\r\narticle".getBytes(StandardCharsets.UTF_8)));
        }
    }

    @ParameterizedTest
    @MethodSource("sound")
    void spoiltFilesAreReadOrRefused(Sound sound) {
        assertTrue(read(sound.format, sound.file) > 0, "the sound file is read");
        Random random = new Random(42);
        for (int time = 0; time < TIMES; time++) {
            read(sound.format, spoilt(sound.file, random));
        }
    }

    /// How many articles came out; anything thrown but a refusal fails the test.
    static int read(ArticleFormat format, byte[] file) {
        Source source = source(format, file);
        try {
            return switch (format) {
                case ArticleFile one -> one.read(source, Limits.USUAL).text().length() > 0 ? 1 : 0;
                case ArticleStore many ->
                    many.offers(source, Limits.USUAL).stream()
                            .mapToInt(offer -> many.read(source, offer, Limits.USUAL)
                                    .text()
                                    .length())
                            .sum();
            };
        } catch (CannotRead refused) {
            return 0;
        }
    }

    private static Source source(ArticleFormat format, byte[] file) {
        if (format instanceof WaczFile || format instanceof ZipBundle) {
            return onDisk(file);
        }
        boolean isZip = file.length > 1 && file[0] == 'P' && file[1] == 'K';
        String ending = isZip ? format.endings().getLast() : format.endings().getFirst();
        return Source.of("a." + ending, file);
    }

    /// Some archives are only read where they lie.
    private static Source onDisk(byte[] file) {
        try {
            return Source.of(Files.write(Scratch.FILE, file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The one file all are written into.
    private static final class Scratch {
        private static final Path FILE = made();

        private static Path made() {
            try {
                Path file = Files.createTempFile("spoilt", ".zip");
                file.toFile().deleteOnExit();
                return file;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private static byte[] warc() {
        String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
                + Integer.toHexString(PAGE.length()) + "\r\n" + PAGE + "\r\n0\r\n\r\n";
        return ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/b"
                        + "\r\nWARC-Date: 2022-03-11T09:00:00Z\r\nContent-Type: application/http; msgtype=response"
                        + "\r\nContent-Length: " + answer.length() + "\r\n\r\n" + answer + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
            packing.write(bytes);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return out.toByteArray();
    }

    private static byte[] spoilt(byte[] sound, Random random) {
        byte[] file = sound.clone();
        int changes = 1 + random.nextInt(8);
        for (int change = 0; change < changes; change++) {
            int at = random.nextInt(file.length);
            switch (random.nextInt(4)) {
                case 0 -> file[at] = (byte) random.nextInt(256);
                case 1 -> file[at] = (byte) (file[at] ^ (1 << random.nextInt(8)));
                case 2 -> {
                    int length = random.nextInt(Math.min(64, file.length - at)) + 1;
                    System.arraycopy(file, random.nextInt(file.length - length + 1), file, at, length);
                }
                default ->
                    file = file.length < 8 ? file : Arrays.copyOf(file, file.length - random.nextInt(file.length / 4));
            }
        }
        return file;
    }
}
