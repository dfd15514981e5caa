package org.pressmark.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Message;

/// A project file held for writing: nobody else may write to it meanwhile, and it is noticed when it is no longer
/// the file that was opened.
///
/// ```
/// free → held (take) → free (close)          the mark lies there while it is held
///            ↘ cut off (the program ends)    the mark is found at the next take
/// ```
final class Held implements AutoCloseable {
    private final Path file;
    private final @Nullable Object key;
    private final InstanceLock lock;
    private final Path mark;
    private final boolean cutOff;
    private boolean doubtful;

    private Held(Path file, InstanceLock lock, Path mark) throws IOException {
        this.file = file;
        this.key = key(file);
        this.lock = lock;
        this.mark = mark;
        this.cutOff = Files.exists(mark);
    }

    /// Takes hold of a file, or answers null where another Pressmark has the project.
    ///
    /// @throws IOException if the lock cannot be laid down
    static @Nullable Held take(Path file, Vault vault) throws IOException {
        InstanceLock lock = InstanceLock.take(Vault.locks(vault.home()), vault.project());
        if (lock == null) {
            return null;
        }
        try {
            Held held = new Held(file, lock, vault.mark(file));
            held.leaveMark();
            return held;
        } catch (IOException failure) {
            lock.close();
            throw failure;
        }
    }

    private void leaveMark() throws IOException {
        Files.createDirectories(mark.getParent());
        Files.writeString(
                mark,
                file.toAbsolutePath().normalize().toString(),
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
    }

    /// Whether the program ended last time without closing the file.
    boolean wasCutOff() {
        return cutOff;
    }

    /// @throws NotSaved if the file was moved, deleted or replaced since it was opened
    void checkStillThere() {
        try {
            if (!Objects.equals(key, key(file))) {
                throw new NotSaved(Message.of("store.replaced", file), new IOException("another file: " + file));
            }
        } catch (IOException gone) {
            throw new NotSaved(Message.of("store.gone", file), gone);
        }
    }

    private static @Nullable Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    /// The file is not sound: the mark outlives the closing.
    void keepMark() {
        doubtful = true;
    }

    @Override
    public void close() throws IOException {
        if (!doubtful) {
            Files.deleteIfExists(mark);
        }
        lock.close();
    }
}
