package org.pressmark.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.pressmark.model.Message;
import org.pressmark.model.ProjectInfo;
import org.sqlite.SQLiteConfig;

/// Makes and opens project files. What a picked file is, is told before anything is written to it or rolled back
/// in it.
///
/// The look goes through an `immutable` connection, which takes no lock and leaves a journal beside a stranger's
/// file alone.
final class Opening {
    private Opening() {}

    static ProjectFile create(Path file, ProjectInfo info, Path home) {
        if (Files.exists(file)) {
            throw new CannotOpen(Message.of("create.there", file));
        }
        try (Db db = Sqlite.fresh(file)) {
            db.script("BEGIN IMMEDIATE");
            Migrations.bring(db, 0);
            db.run("INSERT INTO project (id, created_at) VALUES (?, ?)", info.id(), info.createdAt());
            db.script("COMMIT");
        } catch (SQLException failure) {
            throw new CannotOpen(Message.of("create.impossible", file, Sqlite.reason(failure)), failure);
        }
        return open(file, home);
    }

    static ProjectFile open(Path file, Path home) {
        check(file);
        if (!isWritable(file)) {
            return openReadOnly(file, home);
        }
        try {
            Db db = Sqlite.writable(file);
            Held held = null;
            try {
                Vault vault = new Vault(home, project(db));
                held = Held.take(file, vault);
                if (held == null) {
                    throw new CannotOpen(Message.of("open.elsewhere", file));
                }
                upgrade(file, db, new Backups(vault.backups(), file));
                return new ProjectFile(file, db, vault, held);
            } catch (SQLException | IOException | RuntimeException failure) {
                db.close();
                if (held != null) {
                    held.close();
                }
                throw failure;
            }
        } catch (SQLException failure) {
            throw new CannotOpen(Message.of(Sqlite.isBusy(failure) ? "open.elsewhere" : "open.damaged", file), failure);
        } catch (IOException failure) {
            throw new CannotOpen(Message.of("open.lock", file, Vault.locks(home), Sqlite.reason(failure)), failure);
        }
    }

    static ProjectFile openReadOnly(Path file, Path home) {
        check(file);
        try {
            Db db = Sqlite.readOnly(file);
            try {
                Migrations.lend(db, (int) db.number("PRAGMA user_version"));
            } catch (SQLException damaged) {
                db.close();
                throw damaged;
            }
            return new ProjectFile(file, db, new Vault(home, project(db)), null);
        } catch (SQLException failure) {
            throw new CannotOpen(
                    Message.of(Sqlite.isUnfinished(failure) ? "open.unfinished" : "open.damaged", file), failure);
        }
    }

    private static UUID project(Db db) throws SQLException {
        return Objects.requireNonNull(db.first("SELECT id FROM project", row -> row.id("id")));
    }

    /// Brings an older file up to this program, after a backup of it as it was.
    private static void upgrade(Path file, Db db, Backups backups) throws SQLException, IOException {
        backups.tidy();
        int version = (int) db.number("PRAGMA user_version");
        if (version < Migrations.newest()) {
            backups.take(Files.getLastModifiedTime(file).toInstant());
            db.script("BEGIN IMMEDIATE");
            Migrations.bring(db, version);
            db.script("COMMIT");
        }
    }

    /// Passes a project that this program can read.
    ///
    /// @throws CannotOpen in a sentence of its own for each: no file, a folder, no project, newer, damaged
    static void check(Path file) {
        if (!Files.exists(file)) {
            throw new CannotOpen(Message.of("open.missing", file));
        }
        if (Files.isDirectory(file)) {
            throw new CannotOpen(Message.of("open.folder", file));
        }
        if (!Files.isReadable(file)) {
            throw new CannotOpen(Message.of("open.unreadable", file));
        }
        try (Db db = immutable(file)) {
            if (db.number("PRAGMA application_id") != Migrations.APPLICATION_ID) {
                throw new CannotOpen(Message.of("open.foreign", file));
            }
            long version = db.number("PRAGMA user_version");
            if (version > Migrations.newest()) {
                throw new CannotOpen(Message.of("open.newer", file, version, Migrations.newest()));
            }
            if (db.number("SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')") > 0) {
                throw new CannotOpen(Message.of("open.foreign", file));
            }
        } catch (SQLException failure) {
            throw new CannotOpen(
                    Message.of(Sqlite.code(failure) == 26 ? "open.foreign" : "open.damaged", file), failure);
        }
    }

    /// Whether a file is called a project or bears the mark of projects. Never through java.io: closing a file
    /// gives up all locks that this program has on it.
    static boolean isOne(Path file) {
        if (String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".pressmark")) {
            return true;
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return false;
        }
        try (Db db = immutable(file)) {
            return db.number("PRAGMA application_id") == Migrations.APPLICATION_ID;
        } catch (SQLException another) {
            return false;
        }
    }

    static Db immutable(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        String uri = file.toAbsolutePath().toUri().toString().replace("?", "%3f");
        return new Db(config.createConnection("jdbc:sqlite:" + uri + "?immutable=1"));
    }

    /// Whether SQLite could write here: it needs the file, and its folder for the journal.
    static boolean isWritable(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return Files.isWritable(file) && folder != null && Files.isWritable(folder);
    }
}
