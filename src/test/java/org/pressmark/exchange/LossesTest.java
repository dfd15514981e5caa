package org.pressmark.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressmark.Trial;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.format.Part;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.format.ReadableFormat;
import org.pressmark.exchange.format.Stamp;
import org.pressmark.exchange.format.WritableFormat;
import org.pressmark.model.Message;

/// What an export says it leaves out is what is missing when the file has come in again, part by part.
final class LossesTest {
    private static final String PART = "exchange.loss.part.";
    /// Each other name of a format gives another project; more of them with `-Dpressmark.projects=100`.
    private static final int PROJECTS = Integer.getInteger("pressmark.projects", 1);

    private static final Set<Part> KINDS = EnumSet.range(Part.QUOTES, Part.ARTICLE_CODINGS);

    @TempDir
    Path folder;

    static Stream<String> bothWays() {
        return RoundTripsTest.bothWays();
    }

    @ParameterizedTest
    @MethodSource("bothWays")
    void whatIsReportedLostIsWhatIsMissing(String name) throws IOException {
        Random seeds = new Random(name.hashCode());
        for (int number = 0; number < PROJECTS; number++) {
            long seed = seeds.nextLong();
            try (Trial from = new Trial(Files.createDirectory(folder.resolve("from" + number)), "from");
                    Trial to = new Trial(Files.createDirectory(folder.resolve("to" + number)), "to")) {
                RandomProject.in(from, seed);
                check(name, from, to, seed);
            }
        }
    }

    private static void check(String name, Trial from, Trial to, long seed) {
        ReadableFormat format = Formats.usual().readable(name).orElseThrow();
        WritableFormat writable = Formats.usual().writable(name).orElseThrow();
        Set<Part> carried = EnumSet.copyOf(format.carries());
        boolean prepared = !carried.contains(Part.TEXT) && carried.contains(Part.TITLE);
        if (prepared) {
            Portion texts = new Portion(null, null, Set.of(), Portion.Originals.WHERE_NEEDED);
            to.take(from.export("texts.pressmark.json", Trial.format(), texts));
        }
        Path file = from.export("set." + writable.endings().getFirst(), writable, Portion.ALL);
        to.take(file, format, new Arrival.Terms(null, List.of(), Trial.NOW.plusSeconds(3_600)));
        Map<Part, Integer> missing = missing(carried, from, to);
        if (!carried.contains(Part.TEXT) && !carried.contains(Part.TITLE)) {
            // Where no article goes out, what is known of it is not listed beside it.
            missing.keySet().removeIf(part -> part != Part.TEXT && part.compareTo(Part.ADDED) <= 0);
            missing.remove(Part.IDS);
        }
        Map<Part, Integer> reported = reported(from, writable);
        if (prepared) {
            // These came with the texts.
            List.of(Part.TEXT, Part.DISMISSALS, Part.COMPLETIONS, Part.VERDICTS, Part.OUTLET_REGISTER)
                    .forEach(part -> {
                        reported.remove(part);
                        missing.remove(part);
                    });
        }
        if (!carried.contains(Part.CODE_KEY)) {
            // What is carried of a code that some tag has is lost, too, with a code that none has: it is counted once.
            carried.forEach(missing::remove);
        }
        assertEquals(missing, reported, () -> name + ", project of seed " + seed);
    }

    /// How many lines of each part are not there again: of all tags of the kinds that are carried, and of each
    /// other kind by itself.
    private static Map<Part, Integer> missing(Set<Part> carried, Trial from, Trial to) {
        Map<Part, Integer> missing = new EnumMap<>(Part.class);
        Set<Part> common = EnumSet.allOf(Part.class);
        common.removeIf(part -> KINDS.contains(part) && !carried.contains(part));
        count(common, common, from, to, missing);
        for (Part kind : EnumSet.complementOf(EnumSet.copyOf(common))) {
            Set<Part> asked = EnumSet.copyOf(common);
            asked.add(kind);
            count(asked, EnumSet.of(kind), from, to, missing);
        }
        return missing;
    }

    private static void count(Set<Part> asked, Set<Part> of, Trial from, Trial to, Map<Part, Integer> missing) {
        Map<Part, Set<String>> before = PartsHeld.in(from.reading(), asked);
        Map<Part, Set<String>> after = PartsHeld.in(to.reading(), asked);
        for (Part part : of) {
            Set<String> lost = new TreeSet<>(before.getOrDefault(part, Set.of()));
            lost.removeAll(after.getOrDefault(part, Set.of()));
            // A codebook is a line, and each code says in which it is; only the codebooks are counted.
            lost.removeIf(line -> part == Part.CODEBOOK && !line.startsWith(" = "));
            if (!lost.isEmpty()) {
                missing.put(part, lost.size());
            }
        }
    }

    private static Map<Part, Integer> reported(Trial from, WritableFormat format) {
        Map<Part, Integer> reported = new EnumMap<>(Part.class);
        var nowhere = format.write(
                Portion.ALL, new Stamp("Pressmark test", Trial.NOW), java.io.OutputStream.nullOutputStream());
        while (nowhere.slice(from.reading())) {
            continue;
        }
        nowhere.close();
        for (Message loss : nowhere.dropped()) {
            if (loss.key().startsWith(PART)) {
                reported.put(
                        Part.valueOf(loss.key().substring(PART.length())),
                        Integer.parseInt(loss.arguments().getFirst()));
            }
        }
        return reported;
    }
}
