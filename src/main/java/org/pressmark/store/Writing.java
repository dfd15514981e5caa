package org.pressmark.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Change;
import org.pressmark.model.Committed.Way;
import org.pressmark.model.Influx;
import org.pressmark.model.InvalidChange;
import org.pressmark.model.Operation;
import org.pressmark.model.Reading;
import org.pressmark.model.Soundness;

/// Carries out one operation in one transaction: checked, applied and logged leaf by leaf, or not at all. However
/// many there are, no more than `most` of them are held.
final class Writing {
    private final Db db;
    private final Entries entries;
    private final ChangeLog log;
    private final Reading reading;
    private final Gathered gathered;

    Writing(Db db, Entries entries, ChangeLog log, Reading reading, int most) {
        this.db = db;
        this.entries = entries;
        this.log = log;
        this.reading = reading;
        this.gathered = new Gathered(most);
    }

    /// Answers the operation's place in the log. Its changes are those that pour in.
    ///
    /// @throws InvalidChange if the change may not happen; nothing is written
    /// @throws SQLException if the disk would not take it; whether it was written shows only after opening anew
    ChangeLog.Place carryOut(Operation operation, Influx influx, Way way, @Nullable Long target) throws SQLException {
        db.script("BEGIN IMMEDIATE");
        try {
            Appending line = log.append(operation, way, target);
            influx.pour(reading, leaf -> take(leaf, line));
            ChangeLog.Place place = line.end();
            db.script("COMMIT");
            return place;
        } catch (SQLException failure) {
            rollBack();
            throw refused(failure);
        } catch (Entries.Failed failure) {
            rollBack();
            throw refused(failure.failure());
        } catch (RuntimeException | OutOfMemoryError refused) {
            rollBack();
            throw refused;
        }
    }

    private void take(Change leaf, Appending line) {
        try {
            Soundness.check(leaf, entries);
            entries.apply(leaf);
            line.add(leaf);
            gathered.add(leaf);
        } catch (SQLException failure) {
            throw new Entries.Failed(failure);
        }
    }

    /// The same failure, where it is not that something points to what is not there.
    private static SQLException refused(SQLException failure) {
        if (Sqlite.isConstraint(failure)) {
            throw new InvalidChange("change.reference", Sqlite.reason(failure));
        }
        return failure;
    }

    /// What was carried out, or null where it is too much to hold.
    Change.@Nullable Several whole() {
        return gathered.whole();
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
