package org.pressmark.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Change;
import org.pressmark.model.Operation;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// The second record of a project: every operation that was committed since the last backup, as JSON lines, synced
/// to the disk one by one. It is what is left when the project file is deleted, or an older copy of it is put
/// back.
///
/// 1. An operation stands here only after it stands in the project.
/// 2. A line that was cut off in the middle, and all that follows it, counts as not written.
///
/// Project thread only.
final class Ledger implements AutoCloseable {
    private final Path place;
    private final LedgerLines.Base base;
    private final FileChannel channel;
    private ChangeLog.Place end;

    private Ledger(Path place, LedgerLines.Base base, ChangeLog.Place end, FileChannel channel) {
        this.place = place;
        this.base = base;
        this.end = end;
        this.channel = channel;
    }

    /// Begins a ledger, in place of any that was there.
    static Ledger begin(Path place, LedgerLines.Base base) throws IOException {
        return written(place, base, base.place(), LedgerLines.write(base));
    }

    /// Laid down whole beside its place and moved there, so that there is never half a ledger.
    private static Ledger written(Path place, LedgerLines.Base base, ChangeLog.Place end, String lines)
            throws IOException {
        Files.createDirectories(place.getParent());
        Path part = place.resolveSibling(place.getFileName() + ".part");
        FileChannel channel = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        try {
            write(channel, lines);
            channel.force(true);
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            channel.close();
            throw failure;
        }
        return new Ledger(place, base, end, channel);
    }

    /// Goes on with a ledger that is there; null if there is none, or none that can be read.
    static @Nullable Ledger open(Path place) throws IOException {
        Scan scan = scan(place);
        if (scan.base == null) {
            return null;
        }
        FileChannel channel = FileChannel.open(place, StandardOpenOption.WRITE);
        channel.truncate(scan.sound);
        channel.position(scan.sound);
        return new Ledger(place, scan.base, scan.end, channel);
    }

    LedgerLines.Base base() {
        return base;
    }

    /// The place in the log up to which it goes.
    ChangeLog.Place end() {
        return end;
    }

    /// Notes an operation; it is on the disk when this returns.
    void append(LedgerLines.Noted noted) throws IOException {
        write(channel, LedgerLines.write(noted));
        channel.force(false);
        end = noted.place();
    }

    private static void write(FileChannel channel, String lines) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /// What was noted after a place in the log, in order, whole. Cost linear in the ledger.
    List<LedgerLines.Noted> after(long sequence) throws IOException {
        return scan(place).noted.stream()
                .filter(noted -> noted.place().sequence() > sequence)
                .toList();
    }

    /// The hash noted at a place in the log, or null if the ledger does not reach it.
    @Nullable
    String hashAt(long sequence) throws IOException {
        if (base.place().sequence() == sequence) {
            return base.place().hash();
        }
        return scan(place).noted.stream()
                .map(LedgerLines.Noted::place)
                .filter(noted -> noted.sequence() == sequence)
                .map(ChangeLog.Place::hash)
                .findFirst()
                .orElse(null);
    }

    /// Lets go of what a backup holds: the ledger goes on after that place. Answers the ledger to go on with.
    Ledger trimmed(ChangeLog.Place covered) throws IOException {
        Ledger later = rewritten(place, new LedgerLines.Base(base.project(), base.file(), covered));
        close();
        return later;
    }

    /// The same ledger for another file of the project.
    void copyTo(Path other, Path file) throws IOException {
        rewritten(other, new LedgerLines.Base(base.project(), file, base.place()))
                .close();
    }

    private Ledger rewritten(Path to, LedgerLines.Base from) throws IOException {
        StringBuilder lines = new StringBuilder(LedgerLines.write(from));
        for (LedgerLines.Noted noted : after(from.place().sequence())) {
            lines.append(LedgerLines.write(noted));
        }
        return written(to, from, end.sequence() > from.place().sequence() ? end : from.place(), lines.toString());
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /// What a ledger says, up to the last operation that stands there whole; `sound` is where that ends, in bytes.
    private static final class Scan {
        private LedgerLines.@Nullable Base base;
        private ChangeLog.Place end = new ChangeLog.Place(0, ChangeLog.NOTHING_BEFORE);
        private final List<LedgerLines.Noted> noted = new ArrayList<>();
        private long sound;
    }

    private static Scan scan(Path place) throws IOException {
        Scan scan = new Scan();
        if (!Files.isRegularFile(place)) {
            return scan;
        }
        try (BufferedReader reader = Files.newBufferedReader(place)) {
            Lines lines = new Lines(reader);
            JsonNode first = lines.next();
            LedgerLines.Base base = first == null ? null : LedgerLines.base(first);
            if (base == null) {
                return scan;
            }
            scan.base = base;
            scan.end = base.place();
            scan.sound = lines.read;
            for (LedgerLines.Noted noted = lines.operation(); noted != null; noted = lines.operation()) {
                scan.noted.add(noted);
                scan.end = noted.place();
                scan.sound = lines.read;
            }
        } catch (JacksonException | IllegalArgumentException | java.time.DateTimeException cutOff) {
            return scan;
        }
        return scan;
    }

    /// Reads line by line and counts the bytes.
    private static final class Lines {
        private final BufferedReader reader;
        private long read;

        private Lines(BufferedReader reader) {
            this.reader = reader;
        }

        private @Nullable JsonNode next() throws IOException {
            String line = reader.readLine();
            if (line == null) {
                return null;
            }
            read += line.getBytes(StandardCharsets.UTF_8).length + 1;
            return Json.tree(line);
        }

        private LedgerLines.@Nullable Noted operation() throws IOException {
            JsonNode line = next();
            if (line == null) {
                return null;
            }
            LedgerLines.Noted head = LedgerLines.head(line);
            List<Change> changes = new ArrayList<>();
            for (int at = 0; at < head.changes(); at++) {
                JsonNode change = next();
                if (change == null) {
                    return null;
                }
                changes.add(LedgerLines.change(change));
            }
            Operation said = head.operation();
            Operation whole = new Operation(
                    said.id(), said.annotator(), said.at(), said.deed(), new Change.Several(changes), said.footing());
            return new LedgerLines.Noted(head.place(), whole, head.way(), head.target(), head.changes());
        }
    }
}
