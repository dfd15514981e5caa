package org.pressmark.exchange.refi;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pressmark.exchange.xml.XmlOutput;

/// A part of the project's XML that is made while what comes before it in the file is not known yet. It waits on
/// the disk, because it may be larger than the memory.
final class Spool implements Closeable {
    private final Path file;
    private final XmlOutput out;

    Spool(int deep) throws IOException {
        this.file = Files.createTempFile("pressmark-", ".xml");
        this.out = new XmlOutput(Files.newOutputStream(file), deep);
    }

    /// Where to write the next element.
    XmlOutput out() {
        return out;
    }

    int replaced() {
        return out.replaced();
    }

    /// Writes what was gathered as the children of an element; nothing where there is none.
    void into(String element, XmlOutput whole, OutputStream stream) throws IOException {
        out.flush();
        if (Files.size(file) > 0) {
            whole.start(element);
            whole.flush();
            Files.copy(file, stream);
            whole.end();
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }
}
