package org.pressmark.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Change;
import org.pressmark.model.Committed.Way;
import org.pressmark.model.Operation;

/// One operation on its way into the log, change by change, inside one transaction.
///
/// Its line is there first, because its changes point to it, and gets its hash when the last of them is known;
/// nobody sees it before the transaction ends.
final class Appending {
    private final Db db;
    private final Operation operation;
    private final Way way;
    private final @Nullable Long target;
    private final Chain chain;
    private final long sequence;
    private int ordinal;

    Appending(Db db, Operation operation, Way way, @Nullable Long target) throws SQLException {
        this.db = db;
        this.operation = operation;
        this.way = way;
        this.target = target;
        String deed = operation.deed().key();
        String arguments = Json.write(operation.deed().arguments());
        this.chain = new Chain(new ChangeLog(db).end().hash(), operation.id() + way.name() + target + deed + arguments);
        db.run(
                "INSERT INTO operation (id, annotator, at, way, target, deed, arguments, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                operation.id(),
                operation.annotator(),
                operation.at(),
                way,
                target,
                deed,
                arguments,
                ChangeLog.NOTHING_BEFORE);
        this.sequence = db.number("SELECT last_insert_rowid()");
    }

    /// Texts are not logged: they stay whatever happens.
    void add(Change leaf) throws SQLException {
        if (leaf instanceof Change.Kept) {
            return;
        }
        ChangeLog.Line line = ChangeLog.line(leaf);
        chain.add(line);
        db.run(
                "INSERT INTO change (sequence, ordinal, kind, entry, article, before, after) VALUES (?, ?, ?, ?, ?, ?, ?)",
                sequence,
                ordinal++,
                line.kind(),
                line.entry(),
                line.article(),
                line.before(),
                line.after());
    }

    /// Everything was added; answers the operation's place.
    ChangeLog.Place end() throws SQLException {
        String hash = chain.hash();
        db.run("UPDATE operation SET hash = ? WHERE sequence = ?", hash, sequence);
        if (operation.footing() == Operation.Footing.STEP) {
            new ChangeLog(db).move(sequence, way, target);
        }
        return new ChangeLog.Place(sequence, hash);
    }
}
