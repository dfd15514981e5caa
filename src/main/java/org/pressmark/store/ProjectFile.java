package org.pressmark.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Change;
import org.pressmark.model.Committed;
import org.pressmark.model.Committed.Way;
import org.pressmark.model.InvalidChange;
import org.pressmark.model.Message;
import org.pressmark.model.Operation;
import org.pressmark.model.ProjectInfo;
import org.pressmark.model.Reading;

/// One project file, open: the only door to the disk.
///
/// 1. A method that writes returns only when the change is on disk, whole; or throws, and nothing of it is there.
/// 2. An error at commit means "unknown": the file is opened anew and the operation's id looked up before
/// anything is
/// said.
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
    private final @Nullable InstanceLock lock;
    private final @Nullable Object fileKey;
    private Db db;
    private Entries entries;
    private ChangeLog log;

    private ProjectFile(Path file, Access access, Db db, @Nullable InstanceLock lock) throws IOException {
        this.file = file;
        this.access = access;
        this.lock = lock;
        this.fileKey = key(file);
        this.db = db;
        this.entries = new Entries(db);
        this.log = new ChangeLog(db);
    }

    /// Makes a new project file with nothing in it, and opens it.
    ///
    /// @param locks the folder for lock files
    /// @throws CannotOpen if there is such a file already, or none can be made there
    public static ProjectFile create(Path file, ProjectInfo info, Path locks) {
        if (Files.exists(file)) {
            throw new CannotOpen(Message.of("create.there", file));
        }
        try (Db db = Sqlite.fresh(file)) {
            db.script("BEGIN IMMEDIATE");
            Migrations.bring(db, 0);
            db.run("INSERT INTO project (id, created_at) VALUES (?, ?)", info.id(), info.createdAt());
            db.script("COMMIT");
        } catch (SQLException failure) {
            throw new CannotOpen(Message.of("create.impossible", file, reason(failure)), failure);
        }
        return open(file, locks);
    }

    /// Opens a project for writing, or for reading where the file or its folder cannot be written to.
    ///
    /// @throws CannotOpen if it is no project, a newer one, a damaged one, or open elsewhere
    public static ProjectFile open(Path file, Path locks) {
        Opening.check(file);
        if (!Opening.isWritable(file)) {
            return openReadOnly(file);
        }
        try {
            Db db = Sqlite.writable(file);
            InstanceLock lock = null;
            try {
                UUID project = Objects.requireNonNull(db.first("SELECT id FROM project", row -> row.id("id")));
                lock = InstanceLock.take(locks, project);
                if (lock == null) {
                    throw new CannotOpen(Message.of("open.elsewhere", file));
                }
                upgrade(db);
                return new ProjectFile(file, Access.WRITE, db, lock);
            } catch (SQLException | IOException | RuntimeException failure) {
                db.close();
                if (lock != null) {
                    lock.close();
                }
                throw failure;
            }
        } catch (SQLException failure) {
            throw new CannotOpen(Message.of(Sqlite.isBusy(failure) ? "open.elsewhere" : "open.damaged", file), failure);
        } catch (IOException failure) {
            throw new CannotOpen(Message.of("open.lock", file, locks, failure.getMessage()), failure);
        }
    }

    /// Opens a project for reading; nothing is written, not even by SQLite.
    ///
    /// @throws CannotOpen if it is no project, a newer one, or a damaged one
    public static ProjectFile openReadOnly(Path file) {
        Opening.check(file);
        try {
            Db db = Sqlite.readOnly(file);
            try {
                Migrations.lend(db, (int) db.number("PRAGMA user_version"));
            } catch (SQLException damaged) {
                db.close();
                throw damaged;
            }
            return new ProjectFile(file, Access.READ, db, null);
        } catch (SQLException | IOException failure) {
            throw new CannotOpen(Message.of("open.damaged", file), failure);
        }
    }

    private static void upgrade(Db db) throws SQLException {
        int version = (int) db.number("PRAGMA user_version");
        if (version < Migrations.newest()) {
            db.script("BEGIN IMMEDIATE");
            Migrations.bring(db, version);
            db.script("COMMIT");
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
        return write(operation, Way.DONE, null);
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
        Change done = read(db -> log.changes(step.sequence()));
        Change change = way == Way.UNDONE ? done.inverse() : done;
        return write(Operation.step(id, annotator, at, step.deed(), change), way, step.sequence());
    }

    private Committed write(Operation operation, Way way, @Nullable Long target) {
        if (access == Access.READ) {
            throw new InvalidChange("project.readOnly", file);
        }
        checkStillThere();
        long sequence;
        try {
            sequence = new Writing(db, entries, log).carryOut(operation, way, target);
        } catch (SQLException failure) {
            sequence = lookUp(operation, failure);
        }
        checkStillThere();
        return committed(sequence, operation, way);
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
    private long lookUp(Operation operation, SQLException failure) {
        try {
            reopen();
            if (log.holds(operation.id())) {
                return log.latest();
            }
        } catch (SQLException stillFailing) {
            failure.addSuppressed(stillFailing);
        }
        throw new NotSaved(Message.of("store.notSaved", file, reason(failure)), failure);
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

    private void checkStillThere() {
        try {
            if (!Objects.equals(fileKey, key(file))) {
                throw new NotSaved(Message.of("store.replaced", file), new IOException("another file: " + file));
            }
        } catch (IOException gone) {
            throw new NotSaved(Message.of("store.gone", file), gone);
        }
    }

    private static @Nullable Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    /// Copies the whole project, as it stands, to a file that is not there yet. Blocks the project meanwhile.
    ///
    /// @throws CannotOpen if there is such a file already, or it cannot be written
    public void copyTo(Path copy) {
        Copying.copy(db, copy);
    }

    /// The settings this connection runs under, for a test that they are on.
    String settings() {
        return read(db -> {
            List<String> found = new ArrayList<>();
            for (String pragma : List.of(
                    "journal_mode", "synchronous", "foreign_keys", "trusted_schema", "cell_size_check", "mmap_size")) {
                found.addAll(db.list("PRAGMA " + pragma, row -> row.text(pragma)));
            }
            return String.join(" ", found);
        });
    }

    private <T extends @Nullable Object> T read(Question<T> question) {
        try {
            return question.ask(db);
        } catch (SQLException failure) {
            throw new NotSaved(Message.of("store.notRead", file, reason(failure)), failure);
        }
    }

    /// Asks the file something.
    interface Question<T extends @Nullable Object> {
        T ask(Db db) throws SQLException;
    }

    private static String reason(SQLException failure) {
        return String.valueOf(failure.getMessage());
    }

    @Override
    public void close() {
        try {
            db.close();
            if (lock != null) {
                lock.close();
            }
        } catch (SQLException failure) {
            throw new NotSaved(Message.of("store.notClosed", file, reason(failure)), failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
