package org.pressmark.cli;

import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.Formats;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.format.Incoming;
import org.pressmark.exchange.format.ReadableFormat;
import org.pressmark.exchange.shipped.Shipped;
import org.pressmark.model.Annotator;
import org.pressmark.model.Change;
import org.pressmark.model.ImportReport;
import org.pressmark.model.Message;
import org.pressmark.model.Reading;
import org.pressmark.model.Refusal;
import org.pressmark.session.Door;
import org.pressmark.settings.Phrases;

/// `import`: an annotation set into a project, whole or not at all.
final class ImportCommand implements Subcommand {
    private static final int NOTES = 20;

    @Override
    public Form form(Phrases phrases) {
        return new Form(phrases, "import")
                .word("PROJECT")
                .word("PATH")
                .option("format", "F")
                .option("annotator", "NAME")
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
            report(incoming.report(), counter);
        }
        return 0;
    }

    private static int take(Words words, Path file, ReadableFormat format, Counter counter) {
        try (Door door = Door.open(words.path(0), counter.workshop())) {
            Incoming incoming = incoming(door.reading(), words, file, format, counter);
            if (!incoming.isEmpty()) {
                backUp(door, counter);
                carryOut(door, file, incoming.change(), counter);
            }
            report(incoming.report(), counter);
        }
        return 0;
    }

    /// An import is one step that can be undone, so it does not wait for room for a backup.
    private static void backUp(Door door, Counter counter) {
        try {
            door.backUp();
        } catch (Refusal refusal) {
            counter.remark(refusal.told());
        }
    }

    private static Incoming incoming(Reading project, Words words, Path file, ReadableFormat format, Counter counter) {
        Arrival arrival = format.read(file);
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

    /// Whoever imports is written into the log, and among the annotators where the file did not bring the name
    /// along.
    private static void carryOut(Door door, Path file, Change.Several change, Counter counter) {
        Annotator doer = change.leaves()
                .filter(leaf -> leaf instanceof Change.Added(Annotator added)
                        && added.name().equals(Counter.user()))
                .map(leaf -> ((Annotator) ((Change.Added) leaf).entry()))
                .findFirst()
                .orElseGet(() -> Counter.annotator(
                        door.reading(), Counter.user(), counter.workshop().ids()));
        boolean known = door.reading().find(Annotator.class, doer.id()) != null
                || change.changes().contains(new Change.Added(doer));
        Change all = known ? change : Change.several(new Change.Added(doer), change);
        door.carryOut(doer.id(), Message.of("deed.import", String.valueOf(file.getFileName())), all);
    }

    private static void report(ImportReport report, Counter counter) {
        for (ImportReport.Count count : report.counts()) {
            counter.say(
                    "cli.import.count",
                    counter.phrases().say("cli.kind." + count.kind()),
                    count.read(),
                    count.added(),
                    count.there(),
                    count.kept());
        }
        report.notes().stream().limit(NOTES).forEach(counter::remark);
        if (report.notes().size() > NOTES) {
            counter.remark("cli.more", report.notes().size() - NOTES);
        }
    }
}
