package org.pressmark.exchange.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Place;

/// Looks at the two ends of a zip before a library does, which takes a list of any length into memory (PKWARE's
/// APPNOTE 6.3, sections 4.3.7 and 4.3.14 to 4.3.16).
final class ZipEnd {
    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int UNTOLD = 0xffff;
    private static final int ENCRYPTED = 1;
    private static final int FLAGS_AT = 6;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_SIZE = 20;
    private static final int LARGE_SIZE = 56;
    private static final long MOST_BYTES_PER_FILE = 512;

    private ZipEnd() {}

    /// Answers how many bytes the zip has.
    ///
    /// @throws CannotImport if it is no zip, locked by a password, or lists more files than there may be
    static long check(Path path, String name, ArchiveLimits limits) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            long size = file.size();
            if ((bytes(file, 0, FLAGS_AT + 2).getShort(FLAGS_AT) & ENCRYPTED) != 0) {
                throw CannotImport.at("exchange.zip.locked", name, Place.FILE);
            }
            ByteBuffer tail = bytes(file, Math.max(0, size - END_SIZE - LONGEST_COMMENT), END_SIZE + LONGEST_COMMENT);
            int end = end(tail, name);
            long files = tail.getShort(end + 10) & 0xffff;
            long bytes = tail.getInt(end + 12) & 0xffffffffL;
            if (files == UNTOLD && end >= LOCATOR_SIZE && tail.getInt(end - LOCATOR_SIZE) == LOCATOR) {
                ByteBuffer large = bytes(file, Math.max(0, tail.getLong(end - LOCATOR_SIZE + 8)), LARGE_SIZE);
                files = large.getLong(32);
                bytes = large.getLong(40);
            }
            if (files < 0 || files > limits.files() || bytes < 0 || bytes > limits.files() * MOST_BYTES_PER_FILE) {
                throw CannotImport.at("exchange.zip.many", name, Place.FILE, limits.files());
            }
            return size;
        }
    }

    private static ByteBuffer bytes(FileChannel file, long from, int many) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(many).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) >= 0) {
            // A short file leaves zeros behind.
        }
        return bytes.flip().limit(many);
    }

    /// The last place where such a record can stand.
    private static int end(ByteBuffer tail, String name) {
        for (int at = tail.limit() - END_SIZE; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                return at;
            }
        }
        throw CannotImport.at("exchange.zip.damaged", name, Place.FILE);
    }
}
