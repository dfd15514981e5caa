package org.pressmark.exchange.brat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.ForeignArticle.Known;
import org.pressmark.exchange.json.Spelling;

/// What is known of the articles, in a table beside them: a row for each `.ann` file, which article it is of and
/// who tagged it.
final class Sheet {
    static final String NAME = "articles.tsv";
    private static final String HEADER = "file\tannotator\tnumbered\tid\t"
            + String.join("\t", Arrays.stream(Known.values()).map(Spelling::of).toList()) + "\n";

    private Sheet() {}

    /// One row. `numbered` is the name under which the tags got their numbers, empty where the file named nobody;
    /// `annotator` is null for an article that nobody tagged.
    record Row(
            String file,
            @Nullable String annotator,
            String numbered,
            @Nullable UUID id,
            Map<Known, String> known) {
        Row {
            known = Map.copyOf(known);
        }

        String line() {
            List<String> cells = new ArrayList<>(
                    List.of(file, annotator == null ? "" : annotator, numbered, id == null ? "" : id.toString()));
            for (Known each : Known.values()) {
                cells.add(known.getOrDefault(each, ""));
            }
            return String.join("\t", cells.stream().map(Remarks::line).toList()) + "\n";
        }
    }

    static String of(List<Row> rows) {
        StringBuilder sheet = new StringBuilder(HEADER);
        rows.forEach(row -> sheet.append(row.line()));
        return sheet.toString();
    }

    /// The rows by the name of their file; what has no such shape is no row.
    static Map<String, Row> read(String sheet) {
        Map<String, Row> rows = new LinkedHashMap<>();
        String[] lines = sheet.split("\r?\n", -1);
        List<String> names = List.of(lines[0].replace("\uFEFF", "").split("\t", -1));
        for (int at = 1; at < lines.length; at++) {
            Map<String, String> cells = new LinkedHashMap<>();
            String[] values = lines[at].split("\t", -1);
            for (int column = 0; column < Math.min(values.length, names.size()); column++) {
                cells.put(names.get(column), Remarks.decoded(values[column]));
            }
            String file = cells.getOrDefault("file", "");
            if (!file.isEmpty()) {
                rows.put(file, row(file, cells));
            }
        }
        return rows;
    }

    private static Row row(String file, Map<String, String> cells) {
        Map<Known, String> known = new EnumMap<>(Known.class);
        for (Known each : Known.values()) {
            String value = cells.getOrDefault(Spelling.of(each), "");
            if (!value.isEmpty()) {
                known.put(each, value);
            }
        }
        String annotator = cells.getOrDefault("annotator", "");
        return new Row(
                file,
                annotator.isEmpty() ? null : annotator,
                cells.getOrDefault("numbered", ""),
                DraftTag.id(cells.getOrDefault("id", "")),
                known);
    }
}
