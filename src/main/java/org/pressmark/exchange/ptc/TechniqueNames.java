package org.pressmark.exchange.ptc;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pressmark.exchange.foreign.Named;
import org.pressmark.model.Code;

/// What the codes of a project are called in label files, and the sheet that says which is which: technique, path,
/// colour, a line each.
final class TechniqueNames {
    static final String FILE = "techniques.tsv";

    private final Map<UUID, String> names = new LinkedHashMap<>();
    private final StringBuilder sheet = new StringBuilder("technique\tcode\tcolor\n");

    TechniqueNames(Named known) {
        Set<String> taken = new HashSet<>();
        known.registers().codes().stream()
                .sorted(Comparator.comparing(known::path).thenComparing(Code::id))
                .forEach(code -> take(code, oneLine(known.path(code)), taken));
    }

    private void take(Code code, String path, Set<String> taken) {
        String task = Techniques.name(path);
        String plain = task == null ? code.name().strip().replaceAll("\\s+", "_") : task;
        String name = plain;
        for (int again = 2; !taken.add(name.toLowerCase(Locale.ROOT)); again++) {
            name = plain + "_" + again;
        }
        names.put(code.id(), name);
        sheet.append(name)
                .append('\t')
                .append(path)
                .append('\t')
                .append(code.color())
                .append('\n');
    }

    private static String oneLine(String words) {
        return words.replaceAll("[\\t\\r\\n]", " ");
    }

    String name(UUID code) {
        return names.getOrDefault(code, "?");
    }

    String sheet() {
        return sheet.toString();
    }
}
