package org.pressmark.cli;

import java.nio.file.Path;
import org.pressmark.exchange.shipped.Shipped;
import org.pressmark.exchange.shipped.Starter;
import org.pressmark.model.Annotator;
import org.pressmark.model.Message;
import org.pressmark.session.Door;
import org.pressmark.settings.Phrases;

/// `new`: makes a project.
final class NewCommand implements Subcommand {
    @Override
    public Form form(Phrases phrases) {
        return new Form(phrases, "new")
                .word("PROJECT")
                .option("annotator", "NAME")
                .flag("bare");
    }

    @Override
    public int run(Words words, Counter counter) {
        Path project = words.path(0);
        Annotator first = new Annotator(counter.workshop().ids().get(), words.text("annotator", Counter.user()));
        Shipped shipped = Shipped.read();
        try (Door door = Door.create(project, counter.workshop())) {
            if (!words.has("bare")) {
                door.layGround(first.id(), Message.of("cli.deed.new"), Starter.change(first, shipped));
            }
        }
        return 0;
    }
}
