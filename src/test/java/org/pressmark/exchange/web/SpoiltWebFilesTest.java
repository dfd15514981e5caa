package org.pressmark.exchange.web;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.ReadLimits;

/// Files that were whole once are read or refused, and nothing else happens.
final class SpoiltWebFilesTest {
    private Path file;

    @BeforeProperty
    void makeFile() throws IOException {
        file = Files.createTempFile("spoilt", ".jsonld");
    }

    @AfterProperty
    void deleteFile() throws IOException {
        Files.delete(file);
    }

    @Property(tries = 300)
    void spoiltAnnotationsAreReadOrRefused(
            @ForAll @IntRange(max = 10_000) int at, @ForAll byte other, @ForAll boolean cut) throws IOException {
        byte[] bytes = WebReaderTest.TAGGED.getBytes(StandardCharsets.UTF_8);
        bytes[at % bytes.length] = other;
        Files.write(file, cut ? Arrays.copyOf(bytes, at % bytes.length) : bytes);
        try {
            WebReader.read(file, ReadLimits.usual());
        } catch (CannotImport refused) {
            assertFalse(refused.all().isEmpty());
        }
    }
}
