package org.pressmark.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressmark.Trial;
import org.pressmark.exchange.claimreview.ClaimReviewFormat;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.format.Format;
import org.pressmark.exchange.format.Part;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.format.ReadableFormat;
import org.pressmark.exchange.format.WritableFormat;

/// Whatever can be both written and read goes out, comes into an empty project, and goes out again the same; and
/// what a format says it carries is the same after one trip.
final class RoundTripsTest {
    private static final Set<Part> KINDS = EnumSet.range(Part.QUOTES, Part.ARTICLE_CODINGS);

    /// What a file does not say of times is not there by chance.
    private static final Arrival.Terms LATER = new Arrival.Terms(null, List.of(), Trial.NOW.plusSeconds(3600));

    @TempDir
    Path folder;

    private Trial from;
    private Trial to;

    /// The names of the formats of both ways.
    static Stream<String> bothWays() {
        return Formats.usual().all().stream()
                .filter(format -> format instanceof ReadableFormat && format instanceof WritableFormat)
                // Reviews of claims go out with articles that cannot come back: the format does not hold their text.
                .filter(format -> !(format instanceof ClaimReviewFormat))
                .map(Format::name);
    }

    @BeforeEach
    void makeTwoProjects() {
        from = new Trial(folder, "from");
        to = new Trial(folder, "to");
        Golden.in(from);
    }

    @AfterEach
    void close() {
        from.close();
        to.close();
    }

    private static ReadableFormat readable(String name) {
        return Formats.usual().readable(name).orElseThrow();
    }

    private static Path export(Trial project, String name, String file) {
        WritableFormat format = Formats.usual().writable(name).orElseThrow();
        return project.export(file + "." + format.endings().getFirst(), format, Portion.ALL);
    }

    /// What carries no texts comes into a project that has them.
    private void prepare(String name) {
        if (!readable(name).carries().contains(Part.TEXT)) {
            WritableFormat own =
                    Formats.usual().writable(Formats.usual().own().name()).orElseThrow();
            Portion texts = new Portion(null, null, Set.of(), Portion.Originals.WHERE_NEEDED);
            to.take(from.export("texts.pressmark.json", own, texts), readable(own.name()));
        }
    }

    @ParameterizedTest
    @MethodSource("bothWays")
    void secondExportIsByteForByteTheFirst(String name) throws IOException {
        prepare(name);
        Path first = export(from, name, "first");
        to.take(first, readable(name));
        Path second = export(to, name, "second");
        assertEquals(readable(first), readable(second));
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    /// What a failure can show: the files of a zip one after the other.
    private static String readable(Path file) throws IOException {
        StringBuilder shown = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                shown.append("=== ").append(entry.getName()).append('\n');
                shown.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                        .append('\n');
            }
        }
        return shown.isEmpty() ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : shown.toString();
    }

    @ParameterizedTest
    @MethodSource("bothWays")
    void whatIsCarriedIsTheSameAfterOneTrip(String name) {
        prepare(name);
        to.take(export(from, name, "first"), readable(name), LATER);
        Set<Part> carried = readable(name).carries();
        assertFalse(carried.isEmpty(), "say in carries() what the format carries");
        assertEquals(
                List.of(),
                PartsHeld.missing(PartsHeld.in(from.reading(), carried), PartsHeld.in(to.reading(), carried)));
    }

    @ParameterizedTest
    @MethodSource("bothWays")
    void whatIsNotSaidToBeCarriedIsLost(String name) {
        Set<Part> carried = readable(name).carries();
        Set<Part> common = EnumSet.allOf(Part.class);
        common.removeIf(part -> KINDS.contains(part) && !carried.contains(part));
        prepare(name);
        Set<Part> before = whole(common);
        to.take(export(from, name, "first"), readable(name), LATER);
        Set<Part> kept = whole(common);
        for (Part kind : EnumSet.complementOf(EnumSet.copyOf(common))) {
            Set<Part> asked = EnumSet.copyOf(common);
            asked.add(kind);
            whole(asked).stream().filter(kind::equals).forEach(kept::add);
        }
        kept.removeAll(before);
        kept.removeAll(carried);
        if (!carried.contains(Part.TEXT)) {
            // These came with the texts, and find the tags that they are about.
            kept.remove(Part.DISMISSALS);
        }
        assertEquals(Set.of(), kept, "say in carries() that these are carried");
    }

    /// The parts of which something is there in the first project, and all of it in the second.
    private Set<Part> whole(Set<Part> asked) {
        var first = PartsHeld.in(from.reading(), asked);
        var second = PartsHeld.in(to.reading(), asked);
        Set<Part> whole = EnumSet.noneOf(Part.class);
        first.forEach((part, lines) -> {
            if (second.getOrDefault(part, Set.of()).containsAll(lines)) {
                whole.add(part);
            }
        });
        return whole;
    }

    @ParameterizedTest
    @MethodSource("bothWays")
    void importingTwiceChangesNothing(String name) {
        prepare(name);
        Path file = export(from, name, "first");
        to.take(file, readable(name));
        long before = to.reading().latest();
        assertEquals(0, to.take(file, readable(name)).added());
        assertEquals(before, to.reading().latest());
    }

    @ParameterizedTest
    @MethodSource("bothWays")
    void comingHomeChangesNothing(String name) {
        Assumptions.assumeTrue(readable(name).carries().contains(Part.IDS), "a format without ids knows nobody again");
        Path file = export(from, name, "first");
        assertEquals(0, from.take(file, readable(name)).added());
    }
}
