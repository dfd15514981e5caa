package org.pressmark.command;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pressmark.desk.Browsing.Register;
import org.pressmark.desk.Desk;
import org.pressmark.model.Change;
import org.pressmark.model.Claim;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Entry;
import org.pressmark.model.InvalidChange;
import org.pressmark.model.Message;
import org.pressmark.model.Outlet;
import org.pressmark.model.Preset;
import org.pressmark.model.Reading;
import org.pressmark.model.Refusal;
import org.pressmark.model.Speaker;
import org.pressmark.model.Usage;

/// Entries of the registers come, go and become one. Screen thread only.
public final class RegisterEdits {
    private final Edits edits;

    RegisterEdits(Edits edits) {
        this.edits = edits;
    }

    /// What an entry is called in a sentence.
    static String label(Entry entry) {
        return Bench.brief(
                switch (entry) {
                    case Outlet outlet -> outlet.name();
                    case Speaker speaker -> speaker.name();
                    case Claim claim -> claim.text();
                    case Code code -> code.name();
                    case Codebook book -> book.name();
                    case Preset preset -> preset.name();
                    default -> entry.id().toString();
                });
    }

    /// Brings a new entry into a register and looks at it.
    void add(Register register, Entry entry) {
        Desk desk = edits.desk();
        desk.session()
                .carryOut(
                        Message.of("deed.newEntry", label(entry)),
                        new Change.Added(entry),
                        () -> desk.showing().browsing().look(register, entry.id()));
    }

    /// Takes an entry out of its register if nothing points to it; else says what does, and `used` runs.
    void remove(Entry entry, Runnable used) {
        Desk desk = edits.desk();
        desk.session().ask(reading -> removal(reading, entry), removal -> {
            if (removal.usage().isNone()) {
                desk.session().carryOut(Message.of("deed.entryGone", label(entry)), removal.change());
            } else {
                Usage usage = removal.usage();
                desk.refuse(new Refusal(
                        Message.of("register.used", label(entry), usage.tags(), usage.articles(), usage.entries())));
                used.run();
            }
        });
    }

    private record Removal(Usage usage, Change change) {}

    /// A codebook goes with its codes, where none of them is used.
    private static Removal removal(Reading reading, Entry entry) {
        if (!(entry instanceof Codebook)) {
            return new Removal(reading.usage(entry.id()), new Change.Removed(entry));
        }
        List<Change> changes = new ArrayList<>();
        int tags = 0;
        for (Code code : reading.registers().codes()) {
            if (code.codebook().equals(entry.id())) {
                tags += reading.usage(code.id()).tags();
                changes.add(new Change.Removed(code));
            }
        }
        changes.add(new Change.Removed(entry));
        return new Removal(new Usage(tags, 0, 0), new Change.Several(changes));
    }

    /// Makes two entries one: `kept` stays, `gone` goes, and everything that pointed to it points to `kept`. One
    /// step.
    public void merge(Entry kept, Entry gone) {
        try {
            edits.desk().session().inSlices(new Merging(edits, kept, gone));
        } catch (InvalidChange why) {
            edits.desk().refuse(why);
        }
    }

    /// Every outlet goes by names that no other has, so that a name in an article means one.
    ///
    /// @throws InvalidChange if another outlet goes by one of them
    void checkNames(UUID of, List<String> names) {
        for (Outlet other : edits.desk().shelves().outlets().all()) {
            if (!other.id().equals(of)) {
                for (String name : names) {
                    if (other.names().anyMatch(name.strip()::equals)) {
                        throw new InvalidChange("outlet.sameName", name.strip(), other.name());
                    }
                }
            }
        }
    }
}
