package org.pressmark.exchange.refi;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Place;
import org.pressmark.exchange.json.ReadLimits;
import org.pressmark.exchange.xml.XmlOutput;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Entry;
import org.pressmark.model.Message;

/// One codebook in and out of a `.qdc` file.
public final class RefiCodebooks {
    private RefiCodebooks() {}

    /// The codebook of a file and then its codes, in their order.
    ///
    /// @throws CannotImport if it is no codebook, or holds several
    public static List<Entry> read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (!Files.isRegularFile(file)) {
                throw new CannotImport(Message.of("exchange.missing", file));
            }
            long most = ReadLimits.usual().bytes();
            if (Files.size(file) > most) {
                throw new CannotImport(Message.of("exchange.large", file, most >> 20));
            }
        } catch (IOException failure) {
            throw CannotImport.unreadable(file, failure);
        }
        List<Entry> entries =
                QdcReader.read(name, () -> Files.newInputStream(file)).entries();
        long books = entries.stream().filter(Codebook.class::isInstance).count();
        if (books != 1) {
            throw new CannotImport(CannotImport.message("exchange.refi.books", name, Place.FILE, books));
        }
        return entries;
    }

    public static void write(Codebook book, List<Code> codes, OutputStream stream) throws IOException {
        XmlOutput out = new XmlOutput(stream);
        QdcWriter.write(out, List.of(CodeNode.of(book, codes)), codes, Group.ROOT);
        out.text("\n");
        out.flush();
    }
}
