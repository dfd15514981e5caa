package org.pressmark.exchange.own;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import org.pressmark.exchange.format.Watch;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.model.Message;

/// Tells a watch how far a file is read, stops where that is wanted, and takes the print of what came by, so that
/// a file that was changed between two readings is noticed.
final class WatchedStream extends CheckedInputStream {
    /// Tells two states of a file apart.
    record Print(long bytes, long sum) {}

    private final String name;
    private final long all;
    private final Watch watch;
    private long done;

    WatchedStream(InputStream stream, String name, long all, Watch watch) {
        super(stream, new CRC32C());
        this.name = name;
        this.all = all;
        this.watch = watch;
    }

    @Override
    public int read(byte[] into, int from, int many) throws IOException {
        int taken = super.read(into, from, many);
        done += Math.max(0, taken);
        if (watch.at(done, all) == Watch.Verdict.STOP) {
            throw new CannotImport(Message.of("exchange.stopped", name));
        }
        return taken;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /// What came by so far.
    Print print() {
        return new Print(done, getChecksum().getValue());
    }
}
