package org.pressmark.cli;

import java.nio.file.Path;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.format.Incoming;
import org.pressmark.exchange.shipped.Shipped;
import org.pressmark.model.Reading;
import org.pressmark.session.Door;
import org.pressmark.settings.Phrases;

/// `merge`: a colleague's new articles and tags into a project, whole or not at all.
final class MergeCommand implements Subcommand {
    @Override
    public Form form(Phrases phrases) {
        return new Form(phrases, "merge")
                .word("PROJECT")
                .word("OTHER")
                .flag("same-names")
                .flag("dry-run");
    }

    @Override
    public int run(Words words, Counter counter) {
        Path file = words.path(1);
        if (words.has("dry-run")) {
            try (Door door = Door.look(words.path(0), counter.workshop())) {
                Incoming incoming = incoming(door.reading(), words, file, counter);
                counter.say("cli.import.preview");
                Taking.report(incoming.report(), counter);
            }
            return 0;
        }
        try (Door door = Door.open(words.path(0), counter.workshop())) {
            Incoming incoming = incoming(door.reading(), words, file, counter);
            new Taking(door, counter).take("deed.mergeWith", file, incoming);
        }
        return 0;
    }

    private static Incoming incoming(Reading project, Words words, Path file, Counter counter) {
        Arrival arrival = Sides.coming(file, counter);
        return arrival.into(
                project,
                new Arrival.Terms(
                        null,
                        Shipped.read().entries(),
                        counter.workshop().clock().instant(),
                        Arrival.Clash.GIVES_WAY,
                        words.has("same-names") ? Arrival.Namesakes.ONE : Arrival.Namesakes.APART_AND_LISTED));
    }
}
