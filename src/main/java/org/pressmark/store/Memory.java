package org.pressmark.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Influx;
import org.pressmark.model.Missing;
import org.pressmark.model.Operation;

/// What the program remembers of a project file besides the file itself: its ledger, compared with the file when
/// that is opened, and kept beside it from then on.
///
/// The ledger never stands in the way of a change: where it cannot be written, the project alone is saved, and
/// [#trouble] says so. Project thread only.
final class Memory implements AutoCloseable {
    private final Vault vault;
    private final Path file;
    private @Nullable Ledger ledger;
    private @Nullable Missing missing;
    private @Nullable String trouble;

    private Memory(Vault vault, Path file) {
        this.vault = vault;
        this.file = file;
    }

    /// Finds the ledger of a file, or that of a file of the same project that is gone; begins one where there is
    /// none.
    static Memory of(Vault vault, Path file, ChangeLog log) throws SQLException {
        Memory memory = new Memory(vault, file);
        try {
            Ledger found = memory.found();
            memory.missing = found == null ? null : missing(found, log);
            memory.ledger =
                    found != null && (memory.missing != null || found.end().equals(log.end()))
                            ? found
                            : memory.begun(found, log.end());
        } catch (IOException failure) {
            memory.trouble = String.valueOf(failure.getMessage());
        }
        return memory;
    }

    private @Nullable Ledger found() throws IOException {
        Path own = vault.ledger(file);
        Ledger ledger = Ledger.open(own);
        if (ledger != null) {
            return ledger;
        }
        for (Path other : vault.ledgers()) {
            Ledger left = Ledger.open(other);
            if (left != null && !Files.exists(left.base().file())) {
                left.copyTo(own, file);
                left.close();
                Files.delete(other);
                return Ledger.open(own);
            }
            if (left != null) {
                left.close();
            }
        }
        return null;
    }

    /// Also where the file is ahead: all that was noted is in it, and the next backup covers the rest.
    private Ledger begun(@Nullable Ledger behind, ChangeLog.Place end) throws IOException {
        if (behind != null) {
            behind.close();
        }
        return Ledger.begin(vault.ledger(file), new LedgerLines.Base(vault.project(), file, end));
    }

    private static @Nullable Missing missing(Ledger ledger, ChangeLog log) throws IOException, SQLException {
        ChangeLog.Place end = log.end();
        if (ledger.end().hash().equals(log.hashAt(ledger.end().sequence()))
                || ledger.end().equals(end)) {
            return null;
        }
        if (end.sequence() < ledger.base().place().sequence()) {
            return new Missing(Missing.Kind.IN_A_BACKUP, ledger.end().sequence() - end.sequence(), null);
        }
        boolean continues = end.hash().equals(ledger.hashAt(end.sequence()));
        List<LedgerLines.Noted> lost = ledger.after(continues ? end.sequence() : lastCommon(ledger, log));
        return new Missing(
                continues && lost.stream().allMatch(LedgerLines.Noted::isCarried)
                        ? Missing.Kind.CAN_COME_BACK
                        : continues ? Missing.Kind.IN_A_BACKUP : Missing.Kind.PARTED,
                lost.size(),
                lost.isEmpty() ? null : lost.getFirst().operation().at());
    }

    private static long lastCommon(Ledger ledger, ChangeLog log) throws IOException, SQLException {
        long common = ledger.base().place().sequence();
        for (LedgerLines.Noted noted : ledger.after(common)) {
            if (!noted.place().hash().equals(log.hashAt(noted.place().sequence()))) {
                return common;
            }
            common = noted.place().sequence();
        }
        return common;
    }

    /// What was done here and is not in the file, or null.
    @Nullable
    Missing missing() {
        return missing;
    }

    /// Why the ledger cannot be written, or null while it can.
    @Nullable
    String trouble() {
        return trouble;
    }

    /// Notes an operation that is on the disk.
    void note(LedgerLines.Noted noted) {
        Ledger open = ledger;
        if (open == null) {
            return;
        }
        try {
            if (missing != null) {
                open = setAside(open, noted);
                ledger = open;
                missing = null;
            } else {
                open.append(noted);
            }
        } catch (IOException failure) {
            ledger = null;
            trouble = String.valueOf(failure.getMessage());
        }
    }

    /// The analyst goes on without what is missing: it is kept under another name, and a new ledger begins.
    private Ledger setAside(Ledger open, LedgerLines.Noted noted) throws IOException {
        Path place = vault.ledger(file);
        Files.move(
                place,
                place.resolveSibling("aside-" + open.end().sequence() + "-" + place.getFileName() + ".kept"),
                StandardCopyOption.REPLACE_EXISTING);
        return begun(open, noted.place());
    }

    /// Carries out again, one by one and under their own ids, the operations that are missing in the file. Answers
    /// how many came back.
    ///
    /// @throws SQLException if the disk would not take one; those before it stand
    long bringBack(Supplier<Writing> writing, ChangeLog log) throws SQLException {
        if (ledger == null || missing == null || missing.kind() != Missing.Kind.CAN_COME_BACK) {
            return 0;
        }
        List<LedgerLines.Noted> lost = lost(ledger, log);
        for (LedgerLines.Noted noted : lost) {
            Operation operation = noted.operation();
            writing.get().carryOut(operation, Influx.of(operation.change()), noted.way(), noted.target());
        }
        missing = null;
        return lost.size();
    }

    private static List<LedgerLines.Noted> lost(Ledger ledger, ChangeLog log) throws SQLException {
        try {
            return ledger.after(log.end().sequence());
        } catch (IOException unreadable) {
            throw new SQLException(unreadable);
        }
    }

    /// A backup holds everything up to this operation.
    void covered(long sequence) {
        Ledger open = ledger;
        if (open == null || missing != null || sequence <= open.base().place().sequence()) {
            return;
        }
        try {
            String hash = open.hashAt(sequence);
            if (hash != null) {
                ledger = open.trimmed(new ChangeLog.Place(sequence, hash));
            }
        } catch (IOException failure) {
            ledger = null;
            trouble = Objects.requireNonNullElse(failure.getMessage(), failure.toString());
        }
    }

    /// Gives a restored copy the ledger of this file, so that what was done after the backup can be brought back.
    void follow(Path copy) throws IOException {
        Ledger open = ledger;
        if (open != null) {
            open.copyTo(vault.ledger(copy), copy);
        }
    }

    @Override
    public void close() throws IOException {
        if (ledger != null) {
            ledger.close();
        }
    }
}
