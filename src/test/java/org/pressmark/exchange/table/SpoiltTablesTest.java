package org.pressmark.exchange.table;

import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.Test;
import org.pressmark.Reference;
import org.pressmark.Trial;
import org.pressmark.exchange.Golden;
import org.pressmark.exchange.format.MappedFormat;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.json.CannotImport;

/// A table spoilt anywhere is read or refused in a sentence; nothing else ever comes of it.
final class SpoiltTablesTest {
    private static final class Good {
        private static final Path FOLDER = folder();
        private static final byte[] CSV;
        private static final byte[] XLSX;

        static {
            try (Trial project = new Trial(FOLDER, "good")) {
                Golden.in(project);
                CSV = Files.readAllBytes(project.export("good.csv", new CsvFormat(), Portion.ALL));
                XLSX = Files.readAllBytes(project.export("good.xlsx", new XlsxFormat(), Portion.ALL));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static Path folder() {
            try {
                return Files.createTempDirectory("pressmark-spoilt");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    @BeforeContainer
    static void make() {
        Good.CSV.clone();
    }

    @AfterContainer
    static void delete() throws IOException {
        try (Stream<Path> files = Files.walk(Good.FOLDER)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void read(MappedFormat format, byte[] bytes) {
        try {
            Path file =
                    Files.write(Good.FOLDER.resolve("spoilt." + format.endings().getFirst()), bytes);
            format.layout(file);
            format.read(file).side(Trial.NOW);
        } catch (CannotImport refused) {
            refused.all();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] spoilt(byte[] good, int at, byte value) {
        byte[] spoilt = good.clone();
        spoilt[at % spoilt.length] = value;
        return spoilt;
    }

    @Property(tries = 150)
    void changedBytesOfATableAreReadOrRefused(@ForAll @IntRange(max = 1_000_000) int at, @ForAll byte value) {
        read(new CsvFormat(), spoilt(Good.CSV, at, value));
    }

    @Property(tries = 100)
    void changedBytesOfABookAreReadOrRefused(@ForAll @IntRange(max = 1_000_000) int at, @ForAll byte value) {
        read(new XlsxFormat(), spoilt(Good.XLSX, at, value));
    }

    @Property(tries = 50)
    void cutTablesAreReadOrRefused(@ForAll @IntRange(max = 1_000_000) int at) {
        read(new CsvFormat(), java.util.Arrays.copyOf(Good.CSV, at % Good.CSV.length));
    }

    @Property(tries = 60)
    void anyTextIsReadOrRefused(@ForAll String text) {
        Map<String, String> columns = Map.of("quote", "a", "start", "b", "end", "c", "article", "d");
        try {
            Path file =
                    Files.write(Good.FOLDER.resolve("any.csv"), ("a,b,c,d\n" + text).getBytes(StandardCharsets.UTF_8));
            new CsvFormat().read(file, columns).side(Trial.NOW);
        } catch (CannotImport refused) {
            refused.all();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void hostileTablesAreRefusedAtOnce() throws IOException {
        Path hostile = Reference.file("hostile/csv").orElse(null);
        assumeTrue(hostile != null, "no reference data");
        try (Stream<Path> files = Files.list(hostile)) {
            for (Path file : files.toList()) {
                assertTimeout(Duration.ofSeconds(5), () -> read(new CsvFormat(), Files.readAllBytes(file)));
            }
        }
    }
}
