package org.pressmark.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Message;
import org.pressmark.model.Reading;

/// A connection of its own to a project that is open, for long work that only reads: no change waits for it longer
/// than for one short read, and what is changed meanwhile is seen. Any thread, one at a time.
public final class Aside implements AutoCloseable {
    private final Path file;
    private final Db db;
    private final Entries entries;
    private final ChangeLog log;

    /// Never through java.io: closing a file gives up all locks that this program has on it.
    Aside(Path file) {
        this.file = file;
        try {
            this.db = Sqlite.readOnly(file);
        } catch (SQLException failure) {
            throw notRead(failure);
        }
        this.entries = new Entries(db);
        this.log = new ChangeLog(db);
    }

    public Reading reading() {
        return new FileReading(this::read, () -> entries, () -> log);
    }

    private <T extends @Nullable Object> T read(ProjectFile.Question<T> question) {
        try {
            return question.ask(db);
        } catch (SQLException failure) {
            throw notRead(failure);
        }
    }

    private NotSaved notRead(SQLException failure) {
        return new NotSaved(Message.of("store.notRead", file, Sqlite.reason(failure)), failure);
    }

    @Override
    public void close() {
        try {
            db.close();
        } catch (SQLException failure) {
            throw notRead(failure);
        }
    }
}
