package org.pressmark.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.pressmark.model.Message;
import org.sqlite.SQLiteConfig;

/// Tells apart what a picked file is, before anything is written to it or rolled back in it.
///
/// The look goes through an `immutable` connection, which takes no lock and leaves a journal beside a stranger's file
/// alone.
final class Opening {
    private Opening() {}

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

    private static Db immutable(Path file) throws SQLException {
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
