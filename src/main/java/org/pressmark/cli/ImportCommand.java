package org.pressmark.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.Formats;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.format.Incoming;
import org.pressmark.exchange.format.MappedFormat;
import org.pressmark.exchange.format.ReadableFormat;
import org.pressmark.exchange.shipped.Shipped;
import org.pressmark.model.Annotator;
import org.pressmark.model.Message;
import org.pressmark.model.Reading;
import org.pressmark.session.Door;
import org.pressmark.settings.Phrases;

/// `import`: an annotation set into a project, whole or not at all.
final class ImportCommand implements Subcommand {
    @Override
    public Form form(Phrases phrases) {
        return new Form(phrases, "import")
                .word("PROJECT")
                .word("PATH")
                .option("format", "F")
                .option("annotator", "NAME")
                .several("map", "FIELD=COLUMN")
                .flag("dry-run");
    }

    @Override
    public int run(Words words, Counter counter) {
        Path file = words.path(1);
        ReadableFormat format = format(words.textOrNull("format"), file, counter.formats());
        return words.has("dry-run") ? preview(words, file, format, counter) : take(words, file, format, counter);
    }

    private static ReadableFormat format(@Nullable String name, Path file, Formats formats) {
        if (name != null) {
            return formats.readable(name).orElseThrow(() -> new WrongWords(Message.of("cli.wrong.format", name)));
        }
        return formats.of(file).or(() -> formats.readable(formats.own().name())).orElseThrow();
    }

    private static int preview(Words words, Path file, ReadableFormat format, Counter counter) {
        try (Door door = Door.look(words.path(0), counter.workshop())) {
            Incoming incoming = incoming(door.reading(), words, file, format, counter);
            counter.say("cli.import.preview");
            Taking.report(incoming.report(), counter);
        }
        return 0;
    }

    private static int take(Words words, Path file, ReadableFormat format, Counter counter) {
        try (Door door = Door.open(words.path(0), counter.workshop())) {
            Incoming incoming = incoming(door.reading(), words, file, format, counter);
            new Taking(door, counter).take("deed.import", file, incoming);
        }
        return 0;
    }

    private static Arrival read(ReadableFormat format, Path file, Map<String, String> columns, Counter counter) {
        if (columns.isEmpty()) {
            return format.read(file, counter.watch());
        }
        if (format instanceof MappedFormat mapped) {
            return mapped.read(file, columns);
        }
        throw new WrongWords(Message.of("cli.wrong.map", format.name()));
    }

    /// `quote=Text,start=Begin`; a comma that no field follows belongs to the heading of a column.
    private static Map<String, String> columns(List<String> said) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String each : String.join(",", said).split(",(?=\\s*[a-z0-9_]+=)", -1)) {
            int equals = each.indexOf('=');
            if (equals > 0) {
                columns.put(each.substring(0, equals).strip(), each.substring(equals + 1));
            } else if (!each.isBlank()) {
                throw new WrongWords(Message.of("cli.wrong.mapping", each));
            }
        }
        return columns;
    }

    private static Incoming incoming(Reading project, Words words, Path file, ReadableFormat format, Counter counter) {
        Arrival arrival = read(format, file, columns(words.texts("map")), counter);
        String name = words.textOrNull("annotator");
        Supplier<UUID> ids = counter.workshop().ids();
        Annotator annotator = name == null ? null : Counter.annotator(project, name, ids);
        return arrival.into(
                project,
                new Arrival.Terms(
                        annotator,
                        Shipped.read().entries(),
                        counter.workshop().clock().instant()));
    }
}
