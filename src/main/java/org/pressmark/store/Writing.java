package org.pressmark.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Change;
import org.pressmark.model.Committed.Way;
import org.pressmark.model.InvalidChange;
import org.pressmark.model.Operation;
import org.pressmark.model.Soundness;

/// Carries out one operation in one transaction: checked, applied and logged leaf by leaf, or not at all.
final class Writing {
    private final Db db;
    private final Entries entries;
    private final ChangeLog log;

    Writing(Db db, Entries entries, ChangeLog log) {
        this.db = db;
        this.entries = entries;
        this.log = log;
    }

    /// Answers the operation's place in the log.
    ///
    /// @throws InvalidChange if the change may not happen; nothing is written
    /// @throws SQLException if the disk would not take it; whether it was written shows only after opening anew
    ChangeLog.Place carryOut(Operation operation, Way way, @Nullable Long target) throws SQLException {
        db.script("BEGIN IMMEDIATE");
        try {
            for (Change leaf : (Iterable<Change>) operation.change().leaves()::iterator) {
                Soundness.check(leaf, entries);
                entries.apply(leaf);
            }
            ChangeLog.Place place = log.append(operation, way, target);
            db.script("COMMIT");
            return place;
        } catch (SQLException failure) {
            rollBack();
            if (Sqlite.isConstraint(failure)) {
                throw new InvalidChange("change.reference", failure.getMessage());
            }
            throw failure;
        } catch (Entries.Failed failure) {
            rollBack();
            throw failure.failure();
        } catch (RuntimeException refused) {
            rollBack();
            throw refused;
        }
    }

    /// SQLite may have rolled back by itself after a full disk; then there is nothing left to undo.
    private void rollBack() {
        try {
            db.script("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            entries.forget();
            return;
        }
        entries.forget();
    }
}
