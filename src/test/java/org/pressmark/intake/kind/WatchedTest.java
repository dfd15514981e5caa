package org.pressmark.intake.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.intake.ArticleStore;
import org.pressmark.intake.Limits;
import org.pressmark.intake.Source;
import org.pressmark.intake.Stopped;

/// Looking into a large file says how far it is, and can be stopped.
final class WatchedTest {
    private static final int ENTRIES = 200;

    @TempDir
    Path folder;

    private final ArticleFormats formats = ArticleFormats.usual();
    private final Random random = new Random(5);

    private Source large(String name) throws IOException {
        byte[] bytes =
                switch (name) {
                    case "a.mbox" -> many("From a Fri Mar 11 09:00:00 2022\r\nSubject: S\r\n\r\n%s\r\n\r\n");
                    case "a.warc" -> warc();
                    case "a.warc.gz" -> gzip(warc());
                    case "a.wacz" -> zip("archive/a.warc", warc());
                    case "a.csv" -> many("text,title\r\n", "%s,T\r\n");
                    case "a.xlsx" -> workbook();
                    default -> zip();
                };
        return Source.of(Files.write(folder.resolve(name), bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.mbox", "a.warc", "a.warc.gz", "a.wacz", "a.zip", "a.csv", "a.xlsx"})
    void theListingSaysHowFarItIs(String name) throws IOException {
        Source source = large(name);
        List<Double> shares = new ArrayList<>();
        assertEquals(
                ENTRIES,
                ((ArticleStore) formats.of(source))
                        .offers(source.watched(shares::add), Limits.USUAL)
                        .size());
        assertTrue(shares.size() >= 3, shares.toString());
        assertTrue(shares.stream().allMatch(share -> share >= 0 && share <= 1), shares.toString());
        assertEquals(shares.stream().sorted().toList(), shares);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.mbox", "a.warc", "a.warc.gz", "a.wacz", "a.zip", "a.csv", "a.xlsx"})
    void theListingCanBeStoppedAndIsNoFaultOfTheFile(String name) throws IOException {
        Source source = large(name);
        ArticleStore format = (ArticleStore) formats.of(source);
        Source stopped = source.watched(share -> {
            throw new Stopped(name);
        });
        assertThrows(Stopped.class, () -> format.offers(stopped, Limits.USUAL));
        assertFalse(format.offers(source, Limits.USUAL).isEmpty());
    }

    private String noise() {
        StringBuilder noise = new StringBuilder();
        random.ints(2_000, 'a', 'z').forEach(letter -> noise.append((char) letter));
        return noise.toString();
    }

    private byte[] workbook() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            var sheet = book.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("text");
            for (int at = 1; at <= ENTRIES; at++) {
                sheet.createRow(at).createCell(0).setCellValue(noise());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private byte[] many(String entry) {
        return many("", entry);
    }

    private byte[] many(String head, String entry) {
        StringBuilder all = new StringBuilder(head);
        for (int at = 0; at < ENTRIES; at++) {
            all.append(entry.formatted(noise()));
        }
        return all.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private byte[] warc() {
        StringBuilder all = new StringBuilder();
        for (int at = 0; at < ENTRIES; at++) {
            String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<title>T</title>" + noise();
            all.append("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/")
                    .append(at)
                    .append("\r\nWARC-Date: 2022-03-11T09:00:00Z\r\nContent-Type: application/http; msgtype=response")
                    .append("\r\nContent-Length: ")
                    .append(answer.length())
                    .append("\r\n\r\n")
                    .append(answer)
                    .append("\r\n\r\n");
        }
        return all.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private byte[] zip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int at = 0; at < ENTRIES; at++) {
                zip.putNextEntry(new ZipEntry(at + ".txt"));
                zip.write(noise().getBytes(StandardCharsets.US_ASCII));
            }
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
        }
        return out.toByteArray();
    }
}
