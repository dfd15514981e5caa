package org.pressmark.cli;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.pressmark.exchange.format.Format;
import org.pressmark.exchange.format.Part;
import org.pressmark.exchange.format.ReadableFormat;
import org.pressmark.exchange.format.WritableFormat;
import org.pressmark.model.Message;
import org.pressmark.settings.Phrases;

/// `formats`: what can be read and written, and what each drops.
final class FormatsCommand implements Subcommand {
    @Override
    public Form form(Phrases phrases) {
        return new Form(phrases, "formats");
    }

    @Override
    public int run(Words words, Counter counter) {
        counter.formats().all().forEach(format -> print(format, counter));
        return 0;
    }

    private static void print(Format format, Counter counter) {
        Phrases phrases = counter.phrases();
        counter.say(
                "cli.formats.line", format.name(), "." + String.join(", .", format.endings()), ways(format, phrases));
        counter.say("cli.formats.is", say(phrases, format.described()));
        Set<Part> carried = format.carries();
        Set<Part> dropped = EnumSet.allOf(Part.class);
        dropped.removeAll(carried);
        if (carried.isEmpty() || dropped.isEmpty()) {
            counter.say("cli.formats.drops", say(phrases, format.drops()));
        } else if (dropped.size() < carried.size()) {
            counter.say("cli.formats.drops", listed(dropped, phrases));
        } else {
            counter.say("cli.formats.carries", listed(carried, phrases));
        }
    }

    /// The parts in the order in which they are declared, as a test proved them.
    private static String listed(Set<Part> parts, Phrases phrases) {
        return parts.stream()
                .sorted()
                .map(part -> phrases.say("cli.part." + part))
                .collect(Collectors.joining(", "));
    }

    private static String ways(Format format, Phrases phrases) {
        boolean reads = format instanceof ReadableFormat;
        boolean writes = format instanceof WritableFormat;
        if (reads && writes) {
            return phrases.say("cli.formats.both");
        }
        return phrases.say(reads ? "cli.formats.reads" : "cli.formats.writes");
    }

    private static String say(Phrases phrases, Message message) {
        return phrases.say(message.key(), message.arguments());
    }
}
