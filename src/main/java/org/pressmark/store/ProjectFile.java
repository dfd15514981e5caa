package org.pressmark.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Change;
import org.pressmark.model.Committed;
import org.pressmark.model.Committed.Way;
import org.pressmark.model.Influx;
import org.pressmark.model.InvalidChange;
import org.pressmark.model.Message;
import org.pressmark.model.Operation;
import org.pressmark.model.ProjectInfo;
import org.pressmark.model.Reading;
import org.pressmark.model.Salvage;

/// One project file, open: the only door to the disk.
///
/// 1. A method that writes returns only when the change is on disk, whole; or throws, and nothing of it is there.
/// 2. An error at commit means "unknown": the file is opened anew and the operation's id looked up before anything
/// is said.
/// 3. A file that was deleted, moved or replaced under the program is noticed before a change is called saved.
///
/// Project thread only.
public final class ProjectFile implements AutoCloseable {
    /// Whether changes can be made.
    public enum Access {
        WRITE,
        READ
    }

    private final Path file;
    private final Access access;
    private final Backups backups;
    private final @Nullable Held held;
    private final @Nullable Memory memory;
    private Db db;
    private Entries entries;
    private ChangeLog log;
    private int most = LedgerLines.MOST;

    ProjectFile(Path file, Db db, Vault vault, @Nullable Held held) throws SQLException {
        this.file = file;
        this.access = held == null ? Access.READ : Access.WRITE;
        this.held = held;
        this.db = db;
        this.entries = new Entries(db);
        this.log = new ChangeLog(db);
        this.backups = new Backups(vault.backups(), file);
        this.memory = held == null ? null : Memory.of(vault, file, log);
    }

    /// Makes a new project file with nothing in it, and opens it.
    ///
    /// @param home the program's own folder, for lock, ledger and backups
    /// @throws CannotOpen if there is such a file already, or none can be made there
    public static ProjectFile create(Path file, ProjectInfo info, Path home) {
        return Opening.create(file, info, home);
    }

    /// Opens a project for writing, or for reading where the file or its folder cannot be written to.
    ///
    /// @throws CannotOpen if it is no project, a newer one, a damaged one, or open elsewhere
    public static ProjectFile open(Path file, Path home) {
        return Opening.open(file, home);
    }

    /// Opens a project for reading; nothing is written, not even by SQLite.
    ///
    /// @throws CannotOpen if it is no project, a newer one, or a damaged one
    public static ProjectFile openReadOnly(Path file, Path home) {
        return Opening.openReadOnly(file, home);
    }

    /// Whether a file is a project, by its name or by the mark in it: a copy may have lost the ending. Any thread.
    public static boolean isOne(Path file) {
        return Opening.isOne(file);
    }

    /// Reads of a damaged project what can still be read; nothing is written.
    ///
    /// @throws CannotOpen if it is no project, or nothing of it can be read
    public static Salvage salvage(Path file) {
        return Salvaging.of(file);
    }

    /// The project files that were open when the program was cut off.
    public static List<Path> cutOff(Path home) {
        try {
            return Vault.cutOff(home).stream().filter(Files::isRegularFile).toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    public Path path() {
        return file;
    }

    public Access access() {
        return access;
    }

    public ProjectInfo info() {
        return read(db -> Objects.requireNonNull(
                db.first("SELECT * FROM project", row -> new ProjectInfo(row.id("id"), row.instant("created_at")))));
    }

    /// What can be read of the project as it stands.
    public Reading reading() {
        return new FileReading(this::read, () -> entries, () -> log);
    }

    /// Carries out an operation: one transaction, one undo step.
    ///
    /// @throws InvalidChange if the change may not happen
    /// @throws NotSaved if the disk would not take it
    public Committed commit(Operation operation) {
        return write(operation, Influx.of(operation.change()), Way.DONE, null);
    }

    /// Carries out as one operation whatever pours in, however much it is. The operation itself says who, when and
    /// what for; its own change is left out.
    ///
    /// @throws org.pressmark.model.Refusal if it may not happen, or does not pour to its end; nothing is written
    public Committed commit(Operation operation, Influx influx) {
        return write(operation, influx, Way.DONE, null);
    }

    /// Opens the project once more, for long work that only reads.
    public Aside aside() {
        return new Aside(file);
    }

    /// Has operations of more changes than so many count as too much to hold.
    public void holdAtMost(int changes) {
        most = changes;
    }

    /// Takes back the latest operation that is done; null if there is none.
    public @Nullable Committed undo(UUID id, UUID annotator, Instant at) {
        ChangeLog.Step step = read(db -> log.undoable());
        return step == null ? null : reverse(step, id, annotator, at, Way.UNDONE);
    }

    /// Does again the earliest operation that was undone; null if there is none.
    public @Nullable Committed redo(UUID id, UUID annotator, Instant at) {
        ChangeLog.Step step = read(db -> log.redoable());
        return step == null ? null : reverse(step, id, annotator, at, Way.REDONE);
    }

    private Committed reverse(ChangeLog.Step step, UUID id, UUID annotator, Instant at, Way way) {
        Change done = read(db -> log.changes(step.sequence(), most, () -> log));
        Change change = way == Way.UNDONE ? done.inverse() : done;
        return write(Operation.step(id, annotator, at, step.deed(), change), Influx.of(change), way, step.sequence());
    }

    private Committed write(Operation operation, Influx influx, Way way, @Nullable Long target) {
        if (held == null || memory == null) {
            throw new InvalidChange("project.readOnly", file);
        }
        held.checkStillThere();
        Writing writing = writing();
        ChangeLog.Place place;
        try {
            place = writing.carryOut(operation, influx, way, target);
        } catch (SQLException failure) {
            place = lookUp(operation, failure);
        }
        held.checkStillThere();
        Change.Several whole = writing.whole();
        Change change = whole == null ? ChangeLog.bulk(place.sequence(), () -> log) : whole;
        memory.note(LedgerLines.Noted.of(place, operation.with(change), way, target));
        return committed(place.sequence(), operation.with(change), way);
    }

    private Writing writing() {
        return new Writing(db, entries, log, reading(), most);
    }

    private Committed committed(long sequence, Operation operation, Way way) {
        return read(db -> {
            ChangeLog.Step undoable = log.undoable();
            ChangeLog.Step redoable = log.redoable();
            return new Committed(
                    sequence,
                    way,
                    operation.at(),
                    operation.deed(),
                    operation.change(),
                    undoable == null ? null : undoable.deed(),
                    redoable == null ? null : redoable.deed());
        });
    }

    /// After an error at commit: a fresh connection, and is the operation there?
    private ChangeLog.Place lookUp(Operation operation, SQLException failure) {
        try {
            reopen();
            if (log.holds(operation.id())) {
                return log.end();
            }
        } catch (SQLException stillFailing) {
            failure.addSuppressed(stillFailing);
        }
        throw new NotSaved(Message.of("store.notSaved", file, Sqlite.reason(failure)), failure);
    }

    private void reopen() throws SQLException {
        try {
            db.close();
        } finally {
            db = Sqlite.writable(file);
            entries = new Entries(db);
            log = new ChangeLog(db);
        }
    }

    /// The backups of this project.
    public Backups backups() {
        return backups;
    }

    /// What protects this file besides itself; null where it is open for reading.
    public @Nullable Safety safety() {
        return memory == null || held == null
                ? null
                : new Safety(memory, held, this::check, () -> read(any -> memory.bringBack(this::writing, log)));
    }

    private void check(Safety.Progress progress) {
        try {
            List<String> tables = db.list(
                    "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name", row -> row.text("name"));
            for (int at = 0; at < tables.size(); at++) {
                progress.at(at, tables.size());
                String found = db.first(
                        "PRAGMA integrity_check('" + tables.get(at) + "')", row -> row.text("integrity_check"));
                if (!"ok".equals(found)) {
                    throw damaged(new SQLException(found));
                }
            }
        } catch (SQLException failure) {
            throw damaged(failure);
        }
    }

    private NotSaved damaged(SQLException failure) {
        return new NotSaved(Message.of("project.damaged", file, Sqlite.reason(failure)), failure);
    }

    /// Copies the whole project, as it stands, to a file that is not there yet. Blocks the project meanwhile.
    ///
    /// @throws CannotOpen if there is such a file already, or it cannot be written
    public void copyTo(Path copy) {
        Copying.copy(db, copy);
    }

    /// The settings this connection runs under, for a test that they are on.
    String settings() {
        return read(Sqlite::settings);
    }

    private <T extends @Nullable Object> T read(Question<T> question) {
        try {
            return question.ask(db);
        } catch (SQLException failure) {
            throw Sqlite.unread(file, failure);
        }
    }

    /// Asks the file something.
    interface Question<T extends @Nullable Object> {
        T ask(Db db) throws SQLException;
    }

    @Override
    public void close() {
        try {
            db.close();
            if (memory != null) {
                memory.close();
            }
            if (held != null) {
                held.close();
            }
        } catch (SQLException failure) {
            throw new NotSaved(Message.of("store.notClosed", file, Sqlite.reason(failure)), failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
