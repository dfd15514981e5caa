package org.pressmark.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Keeps a second Pressmark from writing to the same project.
///
/// The lock is on a small file of our own, never on the project: POSIX drops all of SQLite's locks when any
/// channel on its file is closed. The system lets go of it when the program ends, however it ends.
record InstanceLock(FileChannel channel, FileLock lock) implements AutoCloseable {
    /// The lock of a project, or null if another Pressmark holds it.
    static @Nullable InstanceLock take(Path folder, UUID project) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel = FileChannel.open(
                folder.resolve(project + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProgram) {
            lock = null;
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return lock == null ? null : new InstanceLock(channel, lock);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
