package org.pressmark.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that says how far it is read, every 64 KB.
final class WatchedBytes extends FilterInputStream {
    private static final long OFTEN = 1 << 16;

    private final long size;
    private final Watch watch;
    private long read;
    private long told;

    /// `size` is how many bytes there are in all.
    WatchedBytes(InputStream stream, long size, Watch watch) {
        super(stream);
        this.size = size;
        this.watch = watch;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int got = super.read(into, from, length);
        count(Math.max(0, got));
        return got;
    }

    @Override
    public long skip(long some) throws IOException {
        long skipped = super.skip(some);
        count(skipped);
        return skipped;
    }

    private void count(long some) {
        read += some;
        if (read - told >= OFTEN) {
            told = read;
            watch.at(Math.min(1, (double) read / Math.max(1, size)));
        }
    }
}
