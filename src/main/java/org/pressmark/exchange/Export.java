package org.pressmark.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.format.CannotExport;
import org.pressmark.exchange.format.Departure;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.format.Stamp;
import org.pressmark.exchange.format.WritableFormat;
import org.pressmark.model.Message;
import org.pressmark.model.Reading;
import org.pressmark.model.Refusal;
import tools.jackson.core.JacksonException;

/// Writes a portion of a project to a file, which is there whole or not at all: it is written under another name
/// beside it, put on the disk, and then takes the name.
///
/// Written slice by slice while others may work on the project; where something changed meanwhile it begins anew,
/// so that what is written is the project of one moment. Project thread only.
public final class Export implements AutoCloseable {
    private static final int TRIES = 5;
    private static final int LOOKED_AT = 256;

    private final Path file;
    private final WritableFormat format;
    private final Portion portion;
    private final Stamp stamp;
    private final @Nullable Path part;
    private @Nullable Departure departure;
    private long begun;
    private int tries;
    private boolean done;

    /// @throws CannotExport if the file may not be written, or stands for something else than an earlier export
    public Export(Path file, WritableFormat format, Portion portion, Stamp stamp) {
        this.file = behindLinks(file);
        this.format = format;
        this.portion = portion;
        this.stamp = stamp;
        check();
        this.part = Files.exists(this.file) && !Files.isRegularFile(this.file)
                ? null
                : this.file.resolveSibling("." + this.file.getFileName() + "." + UUID.randomUUID() + ".part");
    }

    /// A link is followed: it is the file behind it that is replaced, not the link.
    private static Path behindLinks(Path file) {
        try {
            return Files.isRegularFile(file) ? file.toRealPath() : file;
        } catch (IOException failure) {
            throw new CannotExport(failure, "export.unwritable", file, Refusal.reason(failure));
        }
    }

    private void check() {
        if (Files.isDirectory(file)) {
            throw new CannotExport("export.folder", file);
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CannotExport("export.noFolder", file);
        }
        try {
            if (Files.isRegularFile(file) && !isReplaceable()) {
                throw new CannotExport("export.other", file);
            }
        } catch (IOException failure) {
            throw unwritable(failure);
        }
    }

    private boolean isReplaceable() throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] head = stream.readNBytes(LOOKED_AT);
            return head.length == 0 || format.wrote(new String(head, StandardCharsets.UTF_8));
        }
    }

    /// Writes the next piece; answers whether there is more.
    ///
    /// @throws CannotExport if the disk will not take it, or the project changes all the time
    public boolean slice(Reading project) {
        try {
            Departure leaving = departure == null ? begin(project) : departure;
            if (leaving.slice(project)) {
                return true;
            }
            leaving.close();
            if (project.latest() != begun) {
                departure = null;
                return true;
            }
            take();
            return false;
        } catch (IOException failure) {
            throw unwritable(failure);
        } catch (JacksonException | UncheckedIOException failure) {
            throw unwritable(failure);
        }
    }

    private Departure begin(Reading project) throws IOException {
        if (++tries > TRIES) {
            throw new CannotExport("export.moving", file);
        }
        begun = project.latest();
        OutputStream stream = part == null
                ? Files.newOutputStream(file)
                : Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        Departure begins = format.write(portion, stamp, new BufferedOutputStream(stream));
        departure = begins;
        return begins;
    }

    private void take() throws IOException {
        if (part != null) {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        }
        done = true;
    }

    private CannotExport unwritable(Exception failure) {
        return new CannotExport(failure, "export.unwritable", file, Refusal.reason(failure));
    }

    public Path file() {
        return file;
    }

    public int articles() {
        return departure == null ? 0 : departure.articles();
    }

    public int annotations() {
        return departure == null ? 0 : departure.annotations();
    }

    /// What the format could not carry, with counts.
    public List<Message> dropped() {
        return departure == null ? List.of() : departure.dropped();
    }

    /// Leaves nothing behind of an export that did not come to its end.
    @Override
    public void close() {
        if (done) {
            return;
        }
        try {
            if (departure != null) {
                departure.close();
            }
        } catch (JacksonException | UncheckedIOException alreadySaid) {
            // The disk that would not take the rest will not take the end either; the part is deleted all the same.
            done = false;
        }
        try {
            if (part != null) {
                Files.deleteIfExists(part);
            }
        } catch (IOException failure) {
            throw unwritable(failure);
        }
    }
}
