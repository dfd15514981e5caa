package org.pressmark.intake.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/// The bytes of a gzip file of many members, of which it is known where each began: an archive of the web packs
/// every record alone, so that one can be reached without unpacking those before it.
///
/// A member that says far more than its bytes can is a bomb and ends in an [IOException].
final class Gunzip extends InputStream {
    private static final int MAGIC = 0x8b1f;
    private static final int DEFLATE = 8;
    private static final int HEAD_CHECK = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private static final int AT_ONCE = 1 << 16;

    /// Below this a member may be packed as tightly as it likes, in bytes.
    private static final long HARMLESS = 16L << 20;

    /// Text is packed to a fifth or a tenth.
    private static final long MOST_TIMES = 200;

    /// Where a member begins, in bytes of the packed file and of what it unpacks to, both counted from where the
    /// reading began.
    record Member(long packed, long unpacked) {}

    private final Deque<Member> members = new ArrayDeque<>();
    private final InputStream packed;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 check = new CRC32();
    private final byte[] input = new byte[AT_ONCE];
    private int at;
    private int end;
    private long read;
    private long written;
    private boolean isWithin;

    Gunzip(InputStream packed) {
        this.packed = packed;
    }

    /// The member in which an unpacked byte stands, counted from 0. Asked for bytes in rising order only: what lies
    /// before is forgotten.
    Member memberAt(long unpackedByte) {
        Member member = members.removeFirst();
        while (!members.isEmpty() && members.getFirst().unpacked() <= unpackedByte) {
            member = members.removeFirst();
        }
        members.addFirst(member);
        return member;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        try {
            while (isWithin || begin()) {
                int got = inflater.inflate(into, from, length);
                if (got > 0) {
                    check.update(into, from, got);
                    written += got;
                    checkTightness();
                    return got;
                }
                advance();
            }
            return -1;
        } catch (DataFormatException broken) {
            throw new ZipException(broken.getMessage());
        }
    }

    private void checkTightness() throws IOException {
        long unpacked = inflater.getBytesWritten();
        if (unpacked > HARMLESS && unpacked > MOST_TIMES * inflater.getBytesRead()) {
            throw new ZipException("unpacks to more than " + MOST_TIMES + " times its size");
        }
    }

    private void advance() throws IOException {
        if (inflater.finished()) {
            at = end - inflater.getRemaining();
            finish();
        } else if (inflater.needsInput()) {
            at = end;
            if (!fill()) {
                throw new EOFException("ends within a member");
            }
            inflater.setInput(input, at, end - at);
        } else {
            throw new ZipException("asks for a dictionary");
        }
    }

    private boolean begin() throws IOException {
        long began = read - (end - at);
        if (at == end && !fill()) {
            return false;
        }
        if ((next() | next() << 8) != MAGIC || next() != DEFLATE) {
            throw new ZipException("no gzip member at byte " + began);
        }
        int flags = next();
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(next() | next() << 8);
        }
        for (int text = Integer.bitCount(flags & (NAME | COMMENT)); text > 0; text--) {
            skipText();
        }
        skip((flags & HEAD_CHECK) == 0 ? 0 : 2);
        inflater.reset();
        check.reset();
        inflater.setInput(input, at, end - at);
        members.add(new Member(began, written));
        isWithin = true;
        return true;
    }

    private void finish() throws IOException {
        long expected = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            expected |= (long) next() << shift;
        }
        skip(4);
        if (expected != check.getValue()) {
            throw new ZipException("checksum does not fit");
        }
        isWithin = false;
    }

    private void skipText() throws IOException {
        int letter = next();
        while (letter != 0) {
            letter = next();
        }
    }

    private void skip(int bytes) throws IOException {
        for (int skipped = 0; skipped < bytes; skipped++) {
            next();
        }
    }

    private int next() throws IOException {
        if (at == end && !fill()) {
            throw new EOFException("ends within a member");
        }
        return input[at++] & 0xff;
    }

    private boolean fill() throws IOException {
        int got = packed.read(input, 0, input.length);
        at = 0;
        end = Math.max(got, 0);
        read += end;
        return got > 0;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        packed.close();
    }
}
