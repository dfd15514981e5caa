package org.pressmark.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pressmark.Mutations;
import org.pressmark.Trial;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.format.Format;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.format.ReadableFormat;
import org.pressmark.exchange.format.WritableFormat;
import org.pressmark.model.Refusal;

/// A sound file for every reader of sets, and what it does with spoilt ones.
final class FuzzedSets implements AutoCloseable {
    private static final Map<String, String> READ_ONLY = Map.of(
            "hypothesis",
            """
            {"total": 1, "rows": [{"id": "a", "created": "2020-01-01T00:00:00Z", "updated": "2020-01-01T00:00:00Z",
            "user": "acct:a@hypothes.is", "uri": "http://a.example/", "text": "note", "tags": ["scare"],
            "document": {"title": ["Title"]}, "target": [{"source": "http://a.example/", "selector": [
            {"type": "TextPositionSelector", "start": 4, "end": 9},
            {"type": "TextQuoteSelector", "exact": "mayor", "prefix": "The ", "suffix": " said"}]}]}]}
            """,
            "webanno-tsv",
            "#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.Quote|role|value\n\n\n#Text=The mayor said yes.\n"
                    + "1-1\t0-3\tThe\t_\t_\t\n1-2\t4-9\tmayor\tsource[1]\tx[1]\t\n1-3\t10-14\tsaid\tcue\t_\t\n"
                    + "1-4\t15-18\tyes\t*[2]|a[3]\t*[2]|b\\|c[3]\t\n1-5\t18-19\t.\t_\t_\t\n");

    private final Path folder;
    private final Trial from;
    private final Trial to;
    private final Map<String, byte[]> sound = new LinkedHashMap<>();

    FuzzedSets(Path folder) {
        this.folder = folder;
        this.from = new Trial(folder, "from");
        this.to = new Trial(folder, "to");
        Golden.in(from);
    }

    static List<String> readers() {
        return Formats.usual().all().stream()
                .filter(ReadableFormat.class::isInstance)
                .map(Format::name)
                .toList();
    }

    private static ReadableFormat reader(String name) {
        return Formats.usual().readable(name).orElseThrow();
    }

    private byte[] sound(String name) {
        return sound.computeIfAbsent(name, this::made);
    }

    private byte[] made(String name) {
        String written = READ_ONLY.get(name);
        if (written != null) {
            return written.getBytes(StandardCharsets.UTF_8);
        }
        try {
            WritableFormat format = Formats.usual().writable(name).orElseThrow();
            return Files.readAllBytes(from.export("sound-" + name + ending(reader(name)), format, Portion.ALL));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    /// The articles of the sound files with nothing on them.
    Path texts() {
        Portion texts = new Portion(null, null, java.util.Set.of(), Portion.Originals.WHERE_NEEDED);
        return from.export("texts.pressmark.json", Trial.format(), texts);
    }

    /// A sound file of a format.
    Path file(String name) throws IOException {
        return Files.write(folder.resolve("a" + ending(reader(name))), sound(name));
    }

    private static String ending(Format format) {
        return "." + format.endings().getFirst();
    }

    /// Whatever comes of it but a set or a refusal is a fault, told with the seed.
    void tryOne(String name, long seed) throws IOException {
        ReadableFormat format = reader(name);
        byte[] spoilt = new Mutations(seed).of(sound(name), sound(name));
        Path file = Files.write(folder.resolve("spoilt" + ending(format)), spoilt);
        try {
            Arrival arrival = format.read(file);
            arrival.into(to.reading(), new Arrival.Terms(null, List.of(), Trial.NOW));
        } catch (Refusal refused) {
            if (refused.told().key().isEmpty()) {
                throw new AssertionError(name + ", seed " + seed + ": no sentence");
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            throw new AssertionError(name + ", seed " + seed, fault);
        }
    }

    @Override
    public void close() {
        from.close();
        to.close();
    }
}
