package org.pressmark.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Refusal;

/// Where the bytes of a file come from, and what somebody said about them.
///
/// `name` is the bare name of the file, for sentences and for its ending; `size` is in bytes; `path` is where it
/// lies on the disk, or null where it lies in another file or in memory. `charset` and `password` are what was
/// chosen by hand, or null; `watch` hears how far [#open()]'s bytes are read. Immutable; nothing is held open.
public record Source(
        String name,
        long size,
        Opening opening,
        @Nullable Path path,
        @Nullable Charset charset,
        @Nullable String password,
        Watch watch) {
    /// Begins to read the bytes from the first; may be asked again and again.
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    /// What [#head()] looks at, in bytes.
    private static final int HEAD = 8_192;

    /// A file on the disk.
    ///
    /// @throws CannotRead if there is none, or it is a folder or another thing that has no bytes
    public static Source of(Path file) {
        if (!Files.exists(file)) {
            throw new CannotRead("intake.missing", file);
        }
        if (!Files.isRegularFile(file)) {
            throw new CannotRead("intake.irregular", file);
        }
        Path bare = file.getFileName();
        String name = bare == null ? file.toString() : bare.toString();
        try {
            return new Source(name, Files.size(file), () -> Files.newInputStream(file), file, null, null, Watch.NONE);
        } catch (IOException failure) {
            throw new CannotRead(failure, "intake.unreadable", file, Refusal.reason(failure));
        }
    }

    /// Bytes in memory: a part of a container, or what a test made.
    public static Source of(String name, byte[] bytes) {
        return new Source(name, bytes.length, () -> new ByteArrayInputStream(bytes), null, null, null, Watch.NONE);
    }

    /// The same bytes, to be read in a character set that somebody chose.
    public Source in(Charset chosen) {
        return new Source(name, size, opening, path, chosen, password, watch);
    }

    /// The same bytes, with the password somebody gave.
    public Source unlocked(String given) {
        return new Source(name, size, opening, path, charset, given, watch);
    }

    /// The same bytes, with somebody who hears how far they are read and can stop it.
    public Source watched(Watch by) {
        return new Source(name, size, opening, path, charset, password, by);
    }

    /// A stream of the bytes, to be closed by who asked.
    ///
    /// @throws CannotRead if they cannot be read
    public InputStream open() {
        try {
            return new WatchedBytes(opening.open(), size, watch);
        } catch (IOException failure) {
            throw unreadable(failure);
        }
    }

    /// The first 8,192 bytes, or fewer where there are no more.
    ///
    /// @throws CannotRead if they cannot be read
    public byte[] head() {
        return first(HEAD);
    }

    /// All bytes.
    ///
    /// @throws TooLarge if they are more than an article's file may have
    /// @throws CannotRead if they cannot be read
    public byte[] bytes(Limits limits) {
        if (size > limits.bytes()) {
            throw new TooLarge(name, size, limits);
        }
        // A file may have grown since: one byte more than allowed tells.
        byte[] all = first((int) Math.min(Integer.MAX_VALUE - 8, limits.bytes() + 1));
        if (all.length > limits.bytes()) {
            throw new TooLarge(name, all.length, limits);
        }
        return all;
    }

    private byte[] first(int bytes) {
        try (InputStream stream = opening.open()) {
            return stream.readNBytes(bytes);
        } catch (IOException failure) {
            throw unreadable(failure);
        }
    }

    /// What to throw where reading the bytes failed.
    public CannotRead unreadable(IOException failure) {
        return new CannotRead(failure, "intake.unreadable", path == null ? name : path, Refusal.reason(failure));
    }
}
