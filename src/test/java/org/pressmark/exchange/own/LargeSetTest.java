package org.pressmark.exchange.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Trial;
import org.pressmark.exchange.format.Portion;

/// Twenty thousand annotations come in within an ordinary heap and go out an article at a time.
final class LargeSetTest {
    private static final int ARTICLES = 10;
    private static final int TAGS = 2_000;
    private static final String SENTENCE = "The mayor spoke. ";

    @TempDir
    Path folder;

    @Test
    void twentyThousandAnnotationsComeInAndGoOut() throws IOException {
        try (Trial project = new Trial(folder, "a")) {
            assertEquals(ARTICLES * (TAGS + 1) + 1, project.take(written()).added());
            Path file = project.export("large.pressmark.json", Portion.ALL);
            assertTrue(Files.size(file) > 10_000_000);
            try (var lines = Files.lines(file)) {
                assertEquals(
                        ARTICLES * TAGS,
                        lines.filter(line -> line.contains("\"kind\": \"zone\""))
                                .count());
            }
        }
    }

    private Path written() throws IOException {
        Path file = folder.resolve("set.pressmark.json");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("{\"format\": \"pressmark-annotation-set\", \"version\": 1, \"offsetUnit\": \"utf-16\","
                    + " \"annotators\": [{\"id\": \"" + id(0, 0) + "\", \"name\": \"Anna\"}], \"articles\": [");
            for (int at = 1; at <= ARTICLES; at++) {
                out.write(at == 1 ? "" : ",");
                article(out, at);
            }
            out.write("]}");
        }
        return file;
    }

    private static void article(BufferedWriter out, int number) throws IOException {
        out.write("{\"id\": \"" + id(number, 0) + "\", \"title\": \"Article\", \"text\": \"" + number + " "
                + SENTENCE.repeat(TAGS) + "\", \"annotations\": [");
        int before = (number + " ").length();
        for (int at = 0; at < TAGS; at++) {
            int start = before + at * SENTENCE.length();
            out.write((at == 0 ? "" : ",") + "{\"id\": \"" + id(number, at + 1) + "\", \"kind\": \"zone\","
                    + " \"annotator\": \"" + id(0, 0)
                    + "\", \"createdAt\": \"2026-01-02T03:04:05Z\", \"zone\": \"lead\","
                    + " \"spans\": [{\"role\": \"zone\", \"start\": " + start + ", \"end\": " + (start + 9)
                    + ", \"exact\": \"The mayor\"}]}");
        }
        out.write("]}");
    }

    private static String id(int one, int other) {
        return String.format("%08d-0000-4000-8000-%012d", one, other);
    }
}
