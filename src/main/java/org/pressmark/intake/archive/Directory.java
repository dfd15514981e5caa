package org.pressmark.intake.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.pressmark.intake.CannotRead;

/// The list of entries at the end of a zip archive, by the layout of PKWARE's APPNOTE 6.3.
final class Directory {
    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int UTF_8 = 1 << 11;
    private static final Charset OLD = Charset.forName("IBM437");

    private final String fileName;
    private final ByteBuffer file;

    Directory(String fileName, byte[] file) {
        this.fileName = fileName;
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    List<ArchiveEntry> entries(int most) {
        int end = end();
        long at = file.getInt(end + 16) & 0xffffffffL;
        List<ArchiveEntry> entries = new ArrayList<>();
        while (at + ENTRY_SIZE <= end && file.getInt((int) at) == ENTRY) {
            if (entries.size() == most) {
                throw new CannotRead("intake.bomb.entries", fileName, most);
            }
            entries.add(entry((int) at));
            at += ENTRY_SIZE + unsigned((int) at + 28) + unsigned((int) at + 30) + unsigned((int) at + 32);
        }
        if (entries.isEmpty()) {
            throw new CannotRead("intake.archive", fileName);
        }
        return entries;
    }

    /// Where the record stands that ends the list: as far back as a comment allows.
    private int end() {
        int first = Math.max(0, file.limit() - END_SIZE - LONGEST_COMMENT);
        for (int at = file.limit() - END_SIZE; at >= first; at--) {
            if (file.getInt(at) == END) {
                return at;
            }
        }
        throw new CannotRead("intake.archive", fileName);
    }

    private ArchiveEntry entry(int at) {
        int flags = unsigned(at + 8);
        int length = unsigned(at + 28);
        if (at + ENTRY_SIZE + length > file.limit()) {
            throw new CannotRead("intake.archive", fileName);
        }
        byte[] name = new byte[length];
        file.get(at + ENTRY_SIZE, name);
        long packed = file.getInt(at + 20) & 0xffffffffL;
        long local = file.getInt(at + 42) & 0xffffffffL;
        String said = new String(name, (flags & UTF_8) == 0 ? OLD : StandardCharsets.UTF_8);
        return new ArchiveEntry(said, unsigned(at + 10), flags, start(local), packed);
    }

    /// Behind the head that stands before an entry; -1 where there is no such head.
    private long start(long local) {
        if (local + LOCAL_SIZE > file.limit() || file.getInt((int) local) != LOCAL) {
            return -1;
        }
        return local + LOCAL_SIZE + unsigned((int) local + 26) + unsigned((int) local + 28);
    }

    private int unsigned(int at) {
        return file.getShort(at) & 0xffff;
    }
}
