package org.pressmark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pressmark.exchange.shipped.Shipped;
import org.pressmark.exchange.shipped.Starter;
import org.pressmark.model.Annotator;
import org.pressmark.model.Message;
import org.pressmark.model.Refusal;
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
        Door made = Door.create(project, counter.workshop());
        try (made) {
            if (!words.has("bare")) {
                made.layGround(first.id(), Message.of("deed.begin"), Starter.change(first, shipped));
            }
        } catch (Refusal refusal) {
            delete(project, refusal);
            throw refusal;
        }
        return 0;
    }

    /// A project that could not be filled is not left lying about.
    private static void delete(Path project, Refusal refusal) {
        try {
            Files.deleteIfExists(project);
        } catch (IOException stays) {
            refusal.addSuppressed(stays);
        }
    }
}
