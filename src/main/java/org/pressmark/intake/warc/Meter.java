package org.pressmark.intake.warc;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/// The unpacked bytes of an archive, counted: a head may not go on for ever, and all together may not be more than
/// is bearable.
final class Meter implements ReadableByteChannel {
    private static final int GZIP = 0x1f;

    private final InputStream bytes;
    private final long most;
    private long read;
    private long allowed = Long.MAX_VALUE;

    private Meter(InputStream bytes, long most) {
        this.bytes = bytes;
        this.most = most;
    }

    /// Unpacks where the first byte says that it is packed. `most` is in bytes.
    static Meter of(InputStream stream, long most) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(stream);
        buffered.mark(1);
        int first = buffered.read();
        buffered.reset();
        return new Meter(first == GZIP ? new Gunzip(buffered) : buffered, most);
    }

    /// From now on no more than these bytes may be read before something is allowed anew.
    void allow(long more) {
        allowed = more;
    }

    /// Where an unpacked byte stands, counted from 0, as a place to begin at. Asked for bytes in rising order only.
    Place place(String entry, long unpackedByte) {
        if (bytes instanceof Gunzip gunzip) {
            Gunzip.Member member = gunzip.memberAt(unpackedByte);
            return new Place(entry, member.packed(), unpackedByte - member.unpacked());
        }
        return new Place(entry, unpackedByte, 0);
    }

    /// Passes over bytes without giving them.
    void skip(long some) throws IOException {
        bytes.skipNBytes(some);
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        byte[] some = new byte[into.remaining()];
        int got = bytes.read(some, 0, some.length);
        if (got > 0) {
            read += got;
            allowed -= got;
            into.put(some, 0, got);
        }
        if (allowed < 0) {
            throw new IOException("a head goes on for ever");
        }
        if (read > most) {
            throw new IOException("unpacks to more than " + (most >> 20) + " MB");
        }
        return got;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
