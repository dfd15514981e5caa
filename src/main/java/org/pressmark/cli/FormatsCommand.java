package org.pressmark.cli;

import org.pressmark.exchange.format.Format;
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
        counter.say("cli.formats.drops", say(phrases, format.drops()));
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
