package org.pressmark.exchange.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a zip whose bytes depend on nothing but what is in it: every file has the same date.
public final class ZipOutput implements Closeable {
    private static final LocalDateTime THEN = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    public ZipOutput(OutputStream stream) {
        this.zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
    }

    /// Begins a file; what is written to the stream until [#end] is its content. The stream must not be closed.
    public OutputStream begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(THEN);
        zip.putNextEntry(entry);
        return zip;
    }

    public void end() throws IOException {
        zip.closeEntry();
    }

    public void file(String name, String text) throws IOException {
        begin(name).write(text.getBytes(StandardCharsets.UTF_8));
        end();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
