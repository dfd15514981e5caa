package org.pressmark.exchange.cas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.JsonInput.Source;
import org.pressmark.exchange.json.Place;
import org.pressmark.exchange.xml.XmlCursor;
import org.pressmark.exchange.xml.XmlElement;
import org.pressmark.exchange.xml.XmlInput;

/// Reads the structures of an XMI file. No type system is needed for it: what the elements say is enough.
final class XmiReader {
    private static final String ID = "xmi:id";

    private XmiReader() {}

    /// @throws CannotImport if it is no XMI of a CAS
    static List<Structure> read(String file, Source source) {
        return XmlInput.read(file, source, cursor -> {
            if (!cursor.name().equals("XMI")) {
                throw new CannotImport(CannotImport.message("exchange.cas.xmi", file, Place.FILE, cursor.name()));
            }
            List<Structure> structures = new ArrayList<>();
            Map<String, String> types = new HashMap<>();
            cursor.children(child -> structures.add(structure(child, types)));
            return structures;
        });
    }

    private static Structure structure(XmlCursor child, Map<String, String> types) {
        String type = types.computeIfAbsent(child.namespace() + " " + child.name(), XmiReader::type);
        XmlElement element = child.element();
        Map<String, String> features = new LinkedHashMap<>(element.attributes());
        String id = features.remove(ID);
        Map<String, List<String>> lists = new HashMap<>();
        for (XmlElement each : element.children()) {
            lists.computeIfAbsent(each.name(), any -> new ArrayList<>()).add(each.text());
        }
        lists.forEach((name, values) -> features.put(name, String.join("; ", values)));
        return new Structure(id == null ? "" : id, type, features, element.place());
    }

    /// `http:///uima/cas.ecore` and `Sofa` are `uima.cas.Sofa`.
    private static String type(String both) {
        String name = both.substring(both.lastIndexOf(' ') + 1);
        String path = both.substring(0, both.lastIndexOf(' '))
                .replaceFirst("^http:/*", "")
                .replaceFirst("\\.ecore$", "")
                .replace('/', '.');
        return path.isEmpty() || path.equals("uima.noNamespace") ? name : path + "." + name;
    }
}
