package org.pressmark.intake.office;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import org.pressmark.intake.archive.Archive;

/// Which parts of an office package belong to a part, and as what: OPC's relationships (ECMA-376, part 2).
record Relations(List<Map.Entry<String, String>> all) {
    /// The relations of a part, or of the whole package where `part` is empty; none where nothing is written.
    static Relations of(String fileName, Archive archive, String part) {
        int slash = part.lastIndexOf('/') + 1;
        String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        byte[] xml = archive.find(name);
        List<Map.Entry<String, String>> all = new ArrayList<>();
        if (xml != null) {
            try (Markup markup = Markup.of(fileName, name, xml)) {
                while (!markup.isAtEnd()) {
                    if (markup.next() == XMLStreamConstants.START_ELEMENT
                            && markup.name().equals("Relationship")) {
                        add(markup, part, all);
                    }
                }
            }
        }
        return new Relations(all);
    }

    private static void add(Markup markup, String part, List<Map.Entry<String, String>> all) {
        String type = markup.attribute("Type");
        String target = markup.attribute("Target");
        if (type != null && target != null && !"External".equals(markup.attribute("TargetMode"))) {
            all.add(Map.entry(type, resolved(part, target)));
        }
    }

    /// A name within the package: it is looked up there and nowhere else.
    private static String resolved(String part, String target) {
        try {
            String path = URI.create("/" + part).resolve(target).getPath();
            return path == null ? target : path.replaceFirst("^/+", "");
        } catch (IllegalArgumentException noAddress) {
            return target;
        }
    }

    /// The first part related so, or null. `end` is the end of a relation's type: the standard has two families.
    @Nullable
    String first(String end) {
        List<String> found = all(end);
        return found.isEmpty() ? null : found.getFirst();
    }

    List<String> all(String end) {
        return all.stream()
                .filter(each -> each.getKey().endsWith(end))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
    }
}
