package org.pressmark.exchange.cas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Place;

/// Reads a WebAnno TSV 3 as the structures of a CAS.
///
/// The text is put together from the sentences and the places of their tokens; what stood between two sentences is
/// not in the file, and newlines take its place. Stretches with one number on one layer are one annotation. Places
/// are UTF-16 code units.
final class TsvReader {
    private static final String SOFA = "1";
    private static final String FORMAT = "#FORMAT=WebAnno TSV 3";
    private static final String TEXT = "#Text=";
    private static final Pattern ROW = Pattern.compile("\\d+-\\d+(\\.\\d+)*");
    private static final Pattern PLACE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");
    private static final int FIRST_COLUMN = 3;
    private static final int LONGEST = 64 << 20;

    private final String file;
    private final List<TsvLayer> layers = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> sentence = new ArrayList<>();
    private final Map<String, Growing> annotations = new LinkedHashMap<>();
    private int line;

    private TsvReader(String file) {
        this.file = file;
    }

    /// An annotation that grows with each stretch of it.
    private record Growing(String type, Map<String, String> features, int line) {
        void reach(int begin, int end) {
            features.merge("begin", String.valueOf(begin), (one, other) -> smaller(one, other) ? one : other);
            features.merge("end", String.valueOf(end), (one, other) -> smaller(one, other) ? other : one);
        }

        private static boolean smaller(String one, String other) {
            return Integer.parseInt(one) <= Integer.parseInt(other);
        }
    }

    /// @throws CannotImport if it is no WebAnno TSV 3, or a row of it makes no sense
    static List<Structure> read(String file, String content) {
        return new TsvReader(file).structures(content.startsWith("\ufeff") ? content.substring(1) : content);
    }

    private List<Structure> structures(String content) {
        if (!content.startsWith(FORMAT)) {
            throw new CannotImport(CannotImport.message("exchange.webanno.format", file, Place.FILE));
        }
        for (String each : content.split("\r?\n", -1)) {
            line++;
            if (each.startsWith("#T_")) {
                layers.add(TsvLayer.of(each));
            } else if (each.startsWith(TEXT)) {
                sentence.add(TsvValue.unescaped(each.substring(TEXT.length())));
            } else if (!each.isBlank() && !each.startsWith("#")) {
                row(each.split("\t", -1));
            }
        }
        return structures();
    }

    private void row(String[] columns) {
        Matcher place = PLACE.matcher(columns.length < FIRST_COLUMN ? "" : columns[1]);
        if (columns.length < FIRST_COLUMN || !ROW.matcher(columns[0]).matches() || !place.matches()) {
            throw wrong();
        }
        int begin = Integer.parseInt(place.group(1));
        int end = Integer.parseInt(place.group(2));
        sentence(begin, TsvValue.unescaped(columns[2]));
        if (begin > end || end > text.length()) {
            throw wrong();
        }
        int column = FIRST_COLUMN;
        for (TsvLayer layer : layers) {
            if (layer.kind() == TsvLayer.Kind.SPAN) {
                annotations(layer, columns, column, begin, end);
            } else if (column < columns.length && !TsvValue.of(columns[column]).isEmpty()) {
                relation(layer, begin, end);
            }
            column += layer.columns();
        }
    }

    /// The first token of a sentence says where the sentence stands.
    private void sentence(int begin, String form) {
        if (sentence.isEmpty()) {
            return;
        }
        String words = String.join("\n", sentence);
        sentence.clear();
        int within = Math.max(0, words.indexOf(form));
        int at = begin - within;
        if (at < text.length() || at > LONGEST) {
            throw wrong();
        }
        text.append("\n".repeat(at - text.length())).append(words);
    }

    private void annotations(TsvLayer layer, String[] columns, int column, int begin, int end) {
        for (int offset = 0; offset < layer.columns() && column + offset < columns.length; offset++) {
            List<TsvValue> values = TsvValue.of(columns[column + offset]);
            String feature = offset < layer.features().size() ? layer.features().get(offset) : null;
            for (int stacked = 0; stacked < values.size(); stacked++) {
                TsvValue value = values.get(stacked);
                String key =
                        layer.type() + " " + Objects.requireNonNullElse(value.number(), columns[0] + "/" + stacked);
                Growing growing =
                        annotations.computeIfAbsent(key, any -> new Growing(layer.type(), new HashMap<>(), line));
                growing.reach(begin, end);
                if (feature != null && value.value() != null && !TsvLayer.isLink(feature)) {
                    growing.features().putIfAbsent(feature, value.value());
                }
            }
        }
    }

    private void relation(TsvLayer layer, int begin, int end) {
        Growing relation =
                new Growing(layer.type(), new HashMap<>(Map.of(Layers.GOVERNOR, "", Layers.DEPENDENT, "")), line);
        relation.reach(begin, end);
        annotations.put("relation " + annotations.size(), relation);
    }

    private List<Structure> structures() {
        List<Structure> structures = new ArrayList<>();
        structures.add(new Structure(SOFA, "uima.cas.Sofa", Map.of("sofaString", text.toString()), Place.FILE));
        int id = 2;
        for (Growing each : annotations.values()) {
            Map<String, String> features = new HashMap<>(each.features());
            features.put("sofa", SOFA);
            structures.add(new Structure(
                    String.valueOf(id++), each.type(), features, new Place(null, each.type(), 0, each.line())));
        }
        return structures;
    }

    private CannotImport wrong() {
        return new CannotImport(CannotImport.message("exchange.webanno.row", file, new Place(null, "", 0, line)));
    }
}
