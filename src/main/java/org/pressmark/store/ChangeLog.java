package org.pressmark.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.Committed.Way;
import org.pressmark.model.Completion;
import org.pressmark.model.Dismissal;
import org.pressmark.model.Entry;
import org.pressmark.model.Message;
import org.pressmark.model.Operation;
import org.pressmark.model.Verdict;

/// The append-only log of every operation, from which undo, redo and history are read (invariant 4).
///
/// Each operation's hash is SHA-256 over the hash before it and what it says, so a log that was tampered with or
/// cut can be told.
final class ChangeLog {
    static final String NOTHING_BEFORE = "0".repeat(64);

    /// A logged operation: its place in the log, and what it was called.
    record Step(long sequence, Message deed) {}

    /// A place in the log and the hash of all that stands up to it.
    record Place(long sequence, String hash) {}

    /// One entry that an operation changed, as JSON.
    record Line(
            String kind,
            UUID entry,
            @Nullable UUID article,
            @Nullable String before,
            @Nullable String after) {}

    private record Logged(long sequence, String said, String hash) {}

    private final Db db;

    ChangeLog(Db db) {
        this.db = db;
    }

    /// Begins to write an operation down; its changes are added one by one.
    Appending append(Operation operation, Way way, @Nullable Long target) throws SQLException {
        return new Appending(db, operation, way, target);
    }

    /// An operation stands where undo and redo look for it.
    void move(long sequence, Way way, @Nullable Long target) throws SQLException {
        switch (way) {
            case DONE -> {
                db.run("DELETE FROM step WHERE state = 'UNDONE'");
                db.run("INSERT INTO step (sequence, state) VALUES (?, 'DONE')", sequence);
            }
            case UNDONE -> db.run("UPDATE step SET state = 'UNDONE' WHERE sequence = ?", target);
            case REDONE -> db.run("UPDATE step SET state = 'DONE' WHERE sequence = ?", target);
        }
    }

    @Nullable
    Step undoable() throws SQLException {
        return step("SELECT max(sequence) FROM step WHERE state = 'DONE'");
    }

    @Nullable
    Step redoable() throws SQLException {
        return step("SELECT min(sequence) FROM step WHERE state = 'UNDONE'");
    }

    private @Nullable Step step(String which) throws SQLException {
        return db.first(
                "SELECT sequence, deed, arguments FROM operation WHERE sequence = (" + which + ")",
                row -> new Step(row.number(1), new Message(row.text("deed"), row.names("arguments"))));
    }

    /// What an operation changed, as it was done: at once, or piece by piece where it is more than so many changes.
    ///
    /// Project thread only; `log` gives the log as it stands when a piece is read.
    Change changes(long sequence, int most, Supplier<ChangeLog> log) throws SQLException {
        List<Change> some = db.list(
                "SELECT * FROM change WHERE sequence = ? ORDER BY ordinal LIMIT ?",
                ChangeLog::change,
                sequence,
                most + 1);
        return some.size() <= most ? new Change.Several(some) : bulk(sequence, log);
    }

    /// What an operation changed, to be read piece by piece.
    static Change.Bulk bulk(long sequence, Supplier<ChangeLog> log) {
        return new Change.Bulk(new LoggedPieces(log, sequence), Change.Bulk.Order.FORWARDS);
    }

    /// Up to `many` changes of an operation after one of them, the first of which has the number 0.
    List<Change> after(long sequence, long ordinal, int many) throws SQLException {
        return db.list(
                "SELECT * FROM change WHERE sequence = ? AND ordinal > ? ORDER BY ordinal LIMIT ?",
                ChangeLog::change,
                sequence,
                ordinal,
                many);
    }

    /// How many changes an operation has.
    long lines(long sequence) throws SQLException {
        return db.number("SELECT coalesce(max(ordinal) + 1, 0) FROM change WHERE sequence = ?", sequence);
    }

    /// Up to `many` changes of an operation before one of them, the last of them first.
    List<Change> before(long sequence, long ordinal, int many) throws SQLException {
        return db.list(
                "SELECT * FROM change WHERE sequence = ? AND ordinal < ? ORDER BY ordinal DESC LIMIT ?",
                ChangeLog::change,
                sequence,
                ordinal,
                many);
    }

    boolean holds(UUID operation) throws SQLException {
        return db.number("SELECT count(*) FROM operation WHERE id = ?", operation) > 0;
    }

    long latest() throws SQLException {
        return db.number("SELECT coalesce(max(sequence), 0) FROM operation");
    }

    /// The end of the log.
    Place end() throws SQLException {
        long latest = latest();
        return new Place(latest, Objects.requireNonNullElse(hashAt(latest), NOTHING_BEFORE));
    }

    /// The hash of the log up to an operation, or null if it holds no such operation.
    @Nullable
    String hashAt(long sequence) throws SQLException {
        return db.first("SELECT hash FROM operation WHERE sequence = ?", row -> row.text("hash"), sequence);
    }

    /// The first operation whose hash does not follow from what is logged, or null if the log is whole. Cost
    /// linear in the log.
    @Nullable
    Long firstBroken() throws SQLException {
        String before = NOTHING_BEFORE;
        List<Logged> all = db.list(
                "SELECT sequence, id || way || coalesce(target, 'null') || deed || arguments AS said, hash"
                        + " FROM operation ORDER BY sequence",
                row -> new Logged(row.number(1), row.text("said"), row.text("hash")));
        for (Logged logged : all) {
            Chain chain = new Chain(before, logged.said());
            db.each(
                    "SELECT * FROM change WHERE sequence = ? ORDER BY ordinal",
                    row -> chain.add(line(row)),
                    logged.sequence());
            before = chain.hash();
            if (!before.equals(logged.hash())) {
                return logged.sequence();
            }
        }
        return null;
    }

    static Line line(Change leaf) {
        return switch (leaf) {
            case Change.Added(Entry entry) -> line(entry, null, Json.write(entry));
            case Change.Removed(Entry entry) -> line(entry, Json.write(entry), null);
            case Change.Edited(Entry before, Entry after) -> line(after, Json.write(before), Json.write(after));
            case Change.Kept kept -> throw new IllegalArgumentException("contents are not logged");
            case Change.Bulk bulk -> throw new IllegalArgumentException("not a leaf");
            case Change.Several several -> throw new IllegalArgumentException("not a leaf");
        };
    }

    private static Line line(Entry entry, @Nullable String before, @Nullable String after) {
        UUID article =
                switch (entry) {
                    case Annotation annotation -> annotation.article();
                    case Article itself -> itself.id();
                    case Dismissal dismissal -> dismissal.article();
                    case Completion completion -> completion.article();
                    case Verdict verdict -> verdict.article();
                    default -> null;
                };
        return new Line(entry.getClass().getSimpleName(), entry.id(), article, before, after);
    }

    private static Line line(Cells row) throws SQLException {
        return new Line(
                row.text("kind"),
                row.id("entry"),
                row.idOrNull("article"),
                row.textOrNull("before"),
                row.textOrNull("after"));
    }

    private static Change change(Cells row) throws SQLException {
        return change(row.text("kind"), row.textOrNull("before"), row.textOrNull("after"));
    }

    /// What changed, from the JSON of the entry before and after; one of the two may be missing.
    static Change change(String named, @Nullable String before, @Nullable String after) {
        Class<? extends Entry> kind = Kinds.named(named);
        if (before == null) {
            return new Change.Added(Json.entry(Objects.requireNonNull(after), kind));
        }
        return after == null
                ? new Change.Removed(Json.entry(before, kind))
                : new Change.Edited(Json.entry(before, kind), Json.entry(after, kind));
    }
}
