package org.pressmark.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import org.pressmark.model.Message;

/// A copy of a project: written beside its place, opened and checked, synced, and only then moved to its name. A copy
/// that
/// nobody has opened is no copy.
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
        } catch (SQLException | IOException failure) {
            discard(part, failure);
            throw new CannotOpen(Message.of("create.impossible", copy, failure.getMessage()), failure);
        }
    }

    private static void check(Path part) throws SQLException {
        try (Db written = Sqlite.readOnly(part)) {
            List<String> found = written.list("PRAGMA integrity_check", row -> row.text("integrity_check"));
            if (!found.equals(List.of("ok"))) {
                throw new SQLException(found.getFirst());
            }
        }
    }

    private static void sync(Path part) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void discard(Path part, Exception failure) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException left) {
            failure.addSuppressed(left);
        }
    }
}
