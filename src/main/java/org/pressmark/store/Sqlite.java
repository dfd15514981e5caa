package org.pressmark.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.pressmark.model.Message;
import org.pressmark.model.Refusal;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/// How a project file is opened, and what SQLite's error codes mean here.
///
/// A rollback journal that is truncated, synced with its directory: the main file alone is always the whole
/// project, and a file deleted or replaced under the program is noticed at the next commit. `mmap` and exclusive
/// locking are off because either would hide that.
final class Sqlite {
    private Sqlite() {}

    static Db writable(Path file) throws SQLException {
        SQLiteConfig config = config();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setOpenMode(SQLiteOpenMode.READWRITE);
        Db db = open(config, file);
        db.script("PRAGMA journal_mode = TRUNCATE");
        db.script("PRAGMA synchronous = EXTRA");
        return db;
    }

    /// Creates the file; it must not be there.
    static Db fresh(Path file) throws SQLException {
        Db db = open(config(), file);
        db.script("PRAGMA journal_mode = TRUNCATE");
        db.script("PRAGMA synchronous = EXTRA");
        return db;
    }

    static Db readOnly(Path file) throws SQLException {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        return open(config, file);
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(5_000);
        config.setLockingMode(SQLiteConfig.LockingMode.NORMAL);
        return config;
    }

    private static Db open(SQLiteConfig config, Path file) throws SQLException {
        Db db = new Db(config.createConnection("jdbc:sqlite:" + file.toAbsolutePath()));
        try {
            db.script("PRAGMA trusted_schema = OFF");
            db.script("PRAGMA cell_size_check = ON");
            db.script("PRAGMA mmap_size = 0");
            db.script("PRAGMA secure_delete = FAST");
            return db;
        } catch (SQLException unreadable) {
            db.close();
            throw unreadable;
        }
    }

    /// What a connection runs under.
    static String settings(Db db) throws SQLException {
        List<String> found = new ArrayList<>();
        for (String pragma : List.of(
                "journal_mode", "synchronous", "foreign_keys", "trusted_schema", "cell_size_check", "mmap_size")) {
            found.addAll(db.list("PRAGMA " + pragma, row -> row.text(pragma)));
        }
        return String.join(" ", found);
    }

    /// SQLite's primary result code; -1 where the driver gives none.
    static int code(SQLException failure) {
        return failure.getErrorCode() & 0xff;
    }

    /// Whether a file that may only be read was cut off in the middle of a change, which only a writer can take
    /// back.
    static boolean isUnfinished(SQLException failure) {
        return code(failure) == 8;
    }

    /// What SQLite or the system says of a failure, without what the driver adds: `database or disk is full`.
    static String reason(Exception failure) {
        String said = String.valueOf(failure.getMessage());
        int from = said.lastIndexOf('(') + 1;
        boolean isSql = failure instanceof SQLException && from > 0 && said.endsWith(")");
        return isSql ? said.substring(from, said.length() - 1) : Refusal.reason(failure);
    }

    /// Why a file could not be read: damage has another remedy than a drive that is not there.
    static NotSaved unread(Path file, SQLException failure) {
        return new NotSaved(
                code(failure) == 11 || code(failure) == 26
                        ? Message.of("open.damaged", file)
                        : Message.of("store.notRead", file, reason(failure)),
                failure);
    }

    static boolean isConstraint(SQLException failure) {
        return code(failure) == 19;
    }

    static boolean isBusy(SQLException failure) {
        return code(failure) == 5 || code(failure) == 6;
    }
}
