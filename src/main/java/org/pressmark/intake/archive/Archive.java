package org.pressmark.intake.archive;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import org.pressmark.intake.CannotRead;

/// A zip archive held in memory, of which only the entries that are asked for are unpacked.
///
/// The list at its end is believed, not the heads before the entries: a stream that is read from the front stops at
/// entries whose size is written behind them, which ordinary programs make. Sizes that the list states are never
/// believed; what comes out is counted. Names are only looked up and never become paths. Not for several threads.
public final class Archive {
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int AT_ONCE = 1 << 16;

    private final String fileName;
    private final byte[] file;
    private final ArchiveLimits limits;
    private final Map<String, ArchiveEntry> entries = new LinkedHashMap<>();
    private long unpacked;

    private Archive(String fileName, byte[] file, ArchiveLimits limits) {
        this.fileName = fileName;
        this.file = file;
        this.limits = limits;
    }

    /// Opens an archive; nothing is unpacked yet. `fileName` is what sentences call it.
    ///
    /// @throws CannotRead if it is damaged, or holds more entries than it may
    public static Archive of(String fileName, byte[] file, ArchiveLimits limits) {
        Archive archive = new Archive(fileName, file, limits);
        for (ArchiveEntry entry : new Directory(fileName, file).entries(limits.entries())) {
            archive.entries.putIfAbsent(entry.name(), entry);
        }
        return archive;
    }

    /// The names of what it holds, in its own order.
    public Set<String> names() {
        return entries.keySet();
    }

    /// The bytes of an entry, or null if there is none of this name.
    ///
    /// @throws CannotRead if it is damaged, encrypted, or becomes larger than it may
    public byte @Nullable [] find(String name) {
        ArchiveEntry entry = entries.get(name);
        return entry == null ? null : unpack(entry);
    }

    /// The bytes of an entry that such a document must have.
    ///
    /// @throws CannotRead if it is missing, damaged, encrypted, or becomes larger than it may
    public byte[] get(String name) {
        byte[] found = find(name);
        if (found == null) {
            throw new CannotRead("intake.part", fileName, name);
        }
        return found;
    }

    /// Unpacks everything once and forgets it, for a library that will do so again without a limit.
    ///
    /// @throws CannotRead if something is damaged, encrypted, or becomes larger than it may
    public void unpackAll() {
        entries.values().forEach(this::unpack);
    }

    private byte[] unpack(ArchiveEntry entry) {
        if (entry.isEncrypted()) {
            throw new CannotRead("intake.encrypted", fileName);
        }
        if (entry.end() > file.length || entry.start() < 0) {
            throw damaged(entry);
        }
        return switch (entry.method()) {
            case STORED -> stored(entry);
            case DEFLATED -> inflated(entry);
            default -> throw new CannotRead("intake.packed", fileName, entry.name());
        };
    }

    private byte[] stored(ArchiveEntry entry) {
        count(entry, entry.packed(), entry.packed());
        byte[] bytes = new byte[(int) entry.packed()];
        System.arraycopy(file, (int) entry.start(), bytes, 0, bytes.length);
        unpacked += bytes.length;
        return bytes;
    }

    private byte[] inflated(ArchiveEntry entry) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(file, (int) entry.start(), (int) entry.packed());
            ByteArrayOutputStream out = new ByteArrayOutputStream(AT_ONCE);
            byte[] buffer = new byte[AT_ONCE];
            while (!inflater.finished()) {
                int got = inflater.inflate(buffer);
                if (got == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw damaged(entry);
                }
                out.write(buffer, 0, got);
                count(entry, out.size(), inflater.getBytesRead());
            }
            unpacked += out.size();
            return out.toByteArray();
        } catch (DataFormatException broken) {
            throw new CannotRead(broken, "intake.damaged", fileName, entry.name());
        } finally {
            inflater.end();
        }
    }

    private void count(ArchiveEntry entry, long size, long packed) {
        boolean isTight = size > ArchiveLimits.SMALL && size > limits.ratio() * Math.max(1, packed);
        if (size > limits.bytes() || unpacked + size > limits.total() || isTight) {
            throw new CannotRead("intake.bomb", fileName, entry.name(), limits.bytes() >> 20);
        }
    }

    private CannotRead damaged(ArchiveEntry entry) {
        return new CannotRead("intake.damaged", fileName, entry.name());
    }
}
