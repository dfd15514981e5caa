package org.pressmark.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// The stream of the program's results, which is not a writer's to close.
final class KeptOpen extends FilterOutputStream {
    KeptOpen(OutputStream stream) {
        super(stream);
    }

    @Override
    public void write(byte[] bytes, int from, int many) throws IOException {
        out.write(bytes, from, many);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
