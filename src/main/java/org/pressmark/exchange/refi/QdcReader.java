package org.pressmark.exchange.refi;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.JsonInput.Source;
import org.pressmark.exchange.json.Place;
import org.pressmark.exchange.xml.XmlElement;
import org.pressmark.model.Entry;

/// Reads a codebook in a file of its own.
final class QdcReader {
    private QdcReader() {}

    /// Codebooks and codes in their order, and how many groups of codes there are besides.
    record Book(List<Entry> entries, int groups) {}

    /// @throws CannotImport if it is no codebook
    static Book read(String file, Source source) {
        XmlElement root = RefiReader.root(file, source);
        if (!root.name().equals("CodeBook")) {
            throw new CannotImport(CannotImport.message("exchange.refi.root", file, Place.FILE, root.name()));
        }
        Set<String> retired = new HashSet<>();
        List<XmlElement> groups =
                root.all("Sets").flatMap(sets -> sets.all("Set")).toList();
        groups.forEach(set -> retired.addAll(QdeFrame.retired(set)));
        int passed = (int) groups.stream()
                .filter(set -> !RetiredCodes.TITLE.equals(set.get("name")))
                .count();
        String name = RefiReader.called("", file);
        CodeReader.Codes codes =
                CodeReader.read(QdeFrame.codes(root), name, QdeFrame.origin(root.get("origin")), retired);
        return new Book(codes.entries(), passed);
    }
}
