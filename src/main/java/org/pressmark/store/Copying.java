package org.pressmark.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.pressmark.model.Message;

/// A copy of a project: written beside its place, opened and checked, synced, and only then moved to its name. A
/// copy that nobody has opened is no copy.
final class Copying {
    private Copying() {}

    /// Copies the project that is open here.
    ///
    /// @throws CannotOpen if there is such a file already, or it cannot be written; nothing is left of it then
    static void copy(Db db, Path copy) {
        if (Files.exists(copy)) {
            throw new CannotOpen(Message.of("create.there", copy));
        }
        Path part = copy.resolveSibling(copy.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            db.script("VACUUM INTO '" + part.toAbsolutePath().toString().replace("'", "''") + "'");
            check(part);
            sync(part);
            Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE);
            syncFolder(copy);
        } catch (SQLException | IOException failure) {
            discard(part, failure);
            throw new CannotOpen(Message.of("create.impossible", copy, Sqlite.reason(failure)), failure);
        }
    }

    private static void check(Path part) throws SQLException {
        try (Db written = Sqlite.readOnly(part)) {
            List<String> found = damage(written);
            if (!found.isEmpty()) {
                throw new SQLException(found.getFirst());
            }
        }
    }

    /// What SQLite finds wrong in a whole file: damaged pages, indexes that miss rows, references to nothing.
    static List<String> damage(Db db) throws SQLException {
        List<String> found = new ArrayList<>(db.list("PRAGMA integrity_check", row -> row.text("integrity_check")));
        found.remove("ok");
        found.addAll(db.list("PRAGMA foreign_key_check", row -> row.text("table") + " → " + row.text("parent")));
        return found;
    }

    /// A new name lasts only when its folder is on the disk; systems whose folders cannot be opened see to it.
    static void syncFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException cannotBeOpened) {
            return;
        }
    }

    static void sync(Path part) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    static void discard(Path part, Exception failure) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException left) {
            failure.addSuppressed(left);
        }
    }
}
