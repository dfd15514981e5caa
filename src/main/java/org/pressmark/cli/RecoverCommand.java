package org.pressmark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pressmark.model.Annotator;
import org.pressmark.model.Change;
import org.pressmark.model.Message;
import org.pressmark.model.Refusal;
import org.pressmark.model.Salvage;
import org.pressmark.session.Door;
import org.pressmark.settings.Phrases;

/// `recover`: what can be read of a damaged project, into a new one. The damaged file is left as it is.
final class RecoverCommand implements Subcommand {
    @Override
    public Form form(Phrases phrases) {
        return new Form(phrases, "recover").word("PROJECT").needed("out", "NEW");
    }

    @Override
    public int run(Words words, Counter counter) {
        Path damaged = words.path(0);
        Path out = words.path("out", "");
        Salvage salvage = Door.salvage(damaged);
        Rescue rescue = new Rescue(salvage);
        List<Change> changes = rescue.changes();
        Door made = Door.create(out, counter.workshop());
        try (made) {
            Annotator doer = Counter.annotator(
                    made.reading(), Counter.user(), counter.workshop().ids());
            made.layGround(doer.id(), Message.of("deed.recover", damaged.getFileName()), new Change.Added(doer));
            made.carryOut(doer.id(), Message.of("deed.recover", damaged.getFileName()), new Change.Several(changes));
        } catch (Refusal refusal) {
            delete(out, refusal);
            throw refusal;
        }
        counter.say("cli.recover.done", rescue.articles(), rescue.annotations(), out);
        if (rescue.left() + salvage.unread() > 0) {
            counter.remark("cli.recover.lost", salvage.unread(), rescue.left());
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
