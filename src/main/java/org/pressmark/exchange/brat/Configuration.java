package org.pressmark.exchange.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The codes that `annotation.conf` and `visual.conf` name: what each type is called, under what it stands.
final class Configuration {
    private static final String UNDER = " > ";
    private static final String BOOK = "brat";

    private Configuration() {}

    /// Paths of codes by their types: only of types that stand under another, have another name, or are in a
    /// codebook that has a name; the rest are their own names.
    static Map<String, String> paths(String annotation, String visual) {
        Map<String, String> labels = labels(visual);
        Map<String, String> paths = new HashMap<>();
        List<String> above = new ArrayList<>();
        String section = "";
        String book = BOOK;
        for (String line : annotation.split("\r?\n", -1)) {
            String words = line.strip();
            if (words.startsWith(Types.CODEBOOK)) {
                book = Remarks.decoded(words.substring(Types.CODEBOOK.length()).strip());
                above.clear();
            } else if (words.startsWith("[")) {
                section = words;
            } else if (section.equals("[entities]") && isType(words)) {
                String type = words.replaceFirst("^!", "").split("[ \t]", 2)[0];
                int depth = Math.min(indent(line), above.size());
                above.subList(depth, above.size()).clear();
                above.add(labels.getOrDefault(type, type));
                if (above.size() > 1 || !book.equals(BOOK) || labels.containsKey(type)) {
                    paths.putIfAbsent(type, book + UNDER + String.join(UNDER, above));
                }
            }
        }
        return paths;
    }

    private static boolean isType(String words) {
        return !words.isEmpty() && words.charAt(0) != '#' && words.charAt(0) != '<' && !words.startsWith("---");
    }

    private static int indent(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == '\t') {
            at++;
        }
        return at;
    }

    private static Map<String, String> labels(String visual) {
        Map<String, String> labels = new HashMap<>();
        String section = "";
        for (String line : visual.split("\r?\n", -1)) {
            String words = line.strip();
            if (words.startsWith("[")) {
                section = words;
            } else if (section.equals("[labels]") && words.indexOf('|') > 0 && words.charAt(0) != '#') {
                String label = words.split("\\|", -1)[1].strip();
                if (!label.isEmpty()) {
                    labels.put(words.substring(0, words.indexOf('|')).strip(), Remarks.decoded(label));
                }
            }
        }
        return labels;
    }

    /// Colours of types as `#rrggbb`.
    static Map<String, String> colors(String visual) {
        Map<String, String> colors = new HashMap<>();
        for (String line : visual.split("\r?\n", -1)) {
            int at = line.indexOf("bgColor:#");
            if (at > 0 && line.length() >= at + 15) {
                colors.put(line.strip().split("[ \t]", 2)[0], line.substring(at + 8, at + 15));
            }
        }
        return colors;
    }
}
