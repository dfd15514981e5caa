package org.pressmark.exchange.cas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    static final String SOFA = "1";
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
    private final TsvSheet sheet = new TsvSheet();
    private int line;

    private TsvReader(String file) {
        this.file = file;
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
        TsvSheet.Row row = new TsvSheet.Row(columns[0], begin, end, line);
        int column = FIRST_COLUMN;
        for (TsvLayer layer : layers) {
            int from = Math.min(column, columns.length);
            column += layer.columns().size();
            sheet.take(layer, row, List.of(columns).subList(from, Math.min(column, columns.length)));
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

    private List<Structure> structures() {
        List<Structure> structures = new ArrayList<>();
        structures.add(new Structure(SOFA, "uima.cas.Sofa", Map.of("sofaString", text.toString()), Place.FILE));
        structures.addAll(sheet.structures());
        return structures;
    }

    private CannotImport wrong() {
        return new CannotImport(CannotImport.message("exchange.webanno.row", file, new Place(null, "", 0, line)));
    }
}
