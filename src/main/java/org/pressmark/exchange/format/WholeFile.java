package org.pressmark.exchange.format;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.pressmark.model.Refusal;

/// A file that is there whole or not at all: it is written under another name beside it, put on the disk, and then
/// takes the name.
public final class WholeFile {
    /// What writes a file.
    public interface Work {
        void to(OutputStream stream) throws IOException;
    }

    private WholeFile() {}

    /// Writes a file in the place of whatever has the name; that stands there still where it fails.
    ///
    /// @throws CannotExport if the disk will not take it
    public static void write(Path file, Work work) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CannotExport("export.noFolder", file);
        }
        if (Files.isDirectory(file)) {
            throw new CannotExport("export.folder", file);
        }
        Path part = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(part))) {
                work.to(stream);
            }
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new CannotExport(failure, "export.unwritable", file, Refusal.reason(failure));
        } finally {
            remove(part, file);
        }
    }

    private static void remove(Path part, Path file) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException failure) {
            throw new CannotExport(failure, "export.unwritable", file, Refusal.reason(failure));
        }
    }
}
