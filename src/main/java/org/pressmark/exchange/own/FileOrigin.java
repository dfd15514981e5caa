package org.pressmark.exchange.own;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A set that is a file of its own; nothing lies beside it.
record FileOrigin(Path file) implements Origin {
    @Override
    public String name() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public long bytes() throws IOException {
        return Files.size(file);
    }

    @Override
    public Opened open() throws IOException {
        InputStream stream = Files.newInputStream(file);
        return new Opened() {
            @Override
            public InputStream stream() {
                return stream;
            }

            @Override
            public byte @Nullable [] bytes(String sha256) {
                return null;
            }

            @Override
            public void close() throws IOException {
                stream.close();
            }
        };
    }
}
