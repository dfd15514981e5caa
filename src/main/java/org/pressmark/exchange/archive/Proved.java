package org.pressmark.exchange.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Place;

/// A file of a zip, which has to be at its end what the zip says it is: the library that unpacks it does not look.
final class Proved extends CheckedInputStream {
    private final String archive;
    private final ZipEntry entry;
    private long size;

    Proved(InputStream stream, String archive, ZipEntry entry) {
        super(stream, new CRC32());
        this.archive = archive;
        this.entry = entry;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        size += next < 0 ? 0 : 1;
        prove(next);
        return next;
    }

    @Override
    public int read(byte[] into, int from, int many) throws IOException {
        int read = super.read(into, from, many);
        size += Math.max(0, read);
        prove(read);
        return read;
    }

    private void prove(int read) {
        boolean isOther = getChecksum().getValue() != entry.getCrc() || size != entry.getSize();
        if (read < 0 && isOther) {
            throw CannotImport.at("exchange.zip.damaged", archive, Place.FILE);
        }
    }
}
