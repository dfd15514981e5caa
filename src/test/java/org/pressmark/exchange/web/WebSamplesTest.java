package org.pressmark.exchange.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pressmark.Reference;
import org.pressmark.exchange.foreign.ForeignSet;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.ReadLimits;

/// The W3C's own samples: what is correct is read, what is not is refused with a place and a reason.
final class WebSamplesTest {
    private static final String SAMPLES = "formats/w3c-web-annotation/";

    private static Stream<Path> samples(String folder) throws IOException {
        assumeTrue(Reference.file(SAMPLES + folder).isPresent(), "the W3C's samples are not here");
        return Files.list(Reference.file(SAMPLES + folder).orElseThrow()).sorted();
    }

    private static ForeignSet read(Path file) {
        return WebReader.read(file, ReadLimits.usual());
    }

    @Test
    void correctSamplesAreRead() throws IOException {
        Map<String, String> refused = new TreeMap<>();
        try (Stream<Path> files = samples("correct")) {
            for (Path file : files.toList()) {
                try {
                    assertTrue(read(file).articles().stream()
                            .anyMatch(article -> !article.tags().isEmpty()));
                } catch (CannotImport refusal) {
                    refused.put(
                            String.valueOf(file.getFileName()), refusal.told().toString());
                }
            }
        }
        assertEquals(Map.of(), refused);
    }

    @Test
    void incorrectSamplesAreRefusedWithPlaceAndReason() throws IOException {
        try (Stream<Path> files = samples("incorrect")) {
            for (Path file : files.toList()) {
                try {
                    read(file);
                    assertEquals("refused", "read", file.toString());
                } catch (CannotImport refusal) {
                    assertTrue(
                            refusal.told().arguments().size() >= 3,
                            refusal.told().toString());
                }
            }
        }
    }
}
