package org.pressmark.exchange.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.archive.Archive;
import org.pressmark.exchange.archive.ArchiveLimits;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Place;
import org.pressmark.exchange.own.Origin;

/// The set in a bundle whose files were checked, with those files beside it. Of these no more than `most` bytes are
/// held at once.
record BundleOrigin(
        Path file, ArchiveLimits limits, long most, Manifest.Packed set, Map<String, Manifest.Packed> byHash)
        implements Origin {
    @Override
    public String name() {
        return file.getFileName() + "/" + set.name();
    }

    @Override
    public long bytes() {
        return set.bytes();
    }

    @Override
    public Opened open() throws IOException {
        Archive archive = Archive.open(file, limits);
        InputStream stream = archive.stream(set.name());
        return new Opened() {
            @Override
            public InputStream stream() {
                return stream;
            }

            @Override
            public byte @Nullable [] bytes(String sha256) {
                Manifest.Packed beside = byHash.get(sha256);
                if (beside == null) {
                    return null;
                }
                if (beside.bytes() > most) {
                    throw new CannotImport(CannotImport.message(
                            "exchange.zip.large", archive.name(), Place.FILE, beside.name(), most >> 20));
                }
                return archive.bytes(beside.name());
            }

            @Override
            public void close() throws IOException {
                stream.close();
                archive.close();
            }
        };
    }
}
