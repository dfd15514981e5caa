package org.pressmark.exchange.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.model.Message;

/// A stream of XML that stops where it is longer than can be read: a parser holds the longest piece of it, a
/// comment or a text, several times over, and asks nobody.
final class CappedStream extends FilterInputStream {
    private static final int HEAP_PER_BYTE = 12;
    private static final long MOST = 256L << 20;

    private final String name;
    private final long most = Math.min(MOST, Runtime.getRuntime().maxMemory() / HEAP_PER_BYTE);
    private long taken;

    CappedStream(String name, InputStream stream) {
        super(stream);
        this.name = name;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int from, int many) throws IOException {
        int read = super.read(into, from, many);
        count(read);
        return read;
    }

    private void count(int many) {
        taken += Math.max(0, many);
        if (taken > most) {
            throw new CannotImport(Message.of("exchange.large", name, most >> 20));
        }
    }
}
