package org.pressmark.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Backup;
import org.pressmark.model.Missing;

/// What protects a project besides its file: the ledger of what was done since the last backup, and the mark that
/// says whether the program was cut off. Project thread only.
public final class Safety {
    private final Memory memory;
    private final Held held;
    private final Checkup checkup;
    private final LongSupplier bringBack;

    Safety(Memory memory, Held held, Checkup checkup, LongSupplier bringBack) {
        this.memory = memory;
        this.held = held;
        this.checkup = checkup;
        this.bringBack = bringBack;
    }

    /// Whether the program ended last time without closing this file.
    public boolean wasCutOff() {
        return held.wasCutOff();
    }

    /// Looks through the file, table by table, after the program was cut off; `progress` hears how many of how
    /// many.
    ///
    /// @throws NotSaved `project.damaged`, if it is; the mark stays then, so that the next opening looks again
    public void check(Progress progress) {
        try {
            checkup.run(progress);
        } catch (NotSaved damaged) {
            held.keepMark();
            throw damaged;
        }
    }

    /// Has the next opening look through the file, as if the program were cut off now.
    public void doubt() {
        held.keepMark();
    }

    /// Hears how far long work has come.
    public interface Progress {
        void at(int done, int all);
    }

    /// A look through a file.
    interface Checkup {
        void run(Progress progress);
    }

    /// What was done here and is not in the file, or null.
    public @Nullable Missing missing() {
        return memory.missing();
    }

    /// Why the ledger cannot be written, or null while it can.
    public @Nullable String trouble() {
        return memory.trouble();
    }

    /// Carries out again what is missing, each operation under its own id; answers how many came back.
    ///
    /// @throws NotSaved if the disk would not take one; those before it stand
    public long bringBack() {
        return bringBack.getAsLong();
    }

    /// The ledger need not keep what this backup holds.
    public void covered(Backup backup) {
        memory.covered(backup.sequence());
    }

    /// Lays a backup down as a project of its own, at a place where nothing is yet. What was done after it is
    /// offered when it is opened.
    ///
    /// @throws CannotOpen if there is such a file already, or it cannot be written
    public void restore(Backup backup, Path copy) {
        Backups.restore(backup.file(), copy);
        try {
            memory.follow(copy);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
