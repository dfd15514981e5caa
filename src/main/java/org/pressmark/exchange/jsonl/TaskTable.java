package org.pressmark.exchange.jsonl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.JsonInput;
import org.pressmark.exchange.json.Place;

/// The table that Label Studio hands out, as the JSON lines it would be: a row is an annotation, and what its cells
/// hold of stretches is JSON. UTF-8.
final class TaskTable {
    private static final char MARK = '\ufeff';
    private static final List<String> HEADINGS = List.of("annotation_id", "annotator", "lead_time");

    private TaskTable() {}

    /// Whether a file that begins so has the header of such a table.
    static boolean isOne(String beginning) {
        String header = beginning.lines().findFirst().orElse("");
        List<String> headings = List.of(
                header.replace("\"", "").replace(String.valueOf(MARK), "").split("[,\\t]"));
        return headings.containsAll(HEADINGS);
    }

    /// The rows as lines of JSON.
    static JsonInput.Source lines(String file, JsonInput.Source table) {
        return () -> {
            try (Reader reader = new InputStreamReader(table.open(), StandardCharsets.UTF_8)) {
                return new ByteArrayInputStream(lines(reader).getBytes(StandardCharsets.UTF_8));
            } catch (UncheckedIOException | IllegalStateException broken) {
                throw new CannotImport(CannotImport.message("exchange.csvQuote", file, Place.FILE), broken);
            }
        };
    }

    private static String lines(Reader reader) throws IOException {
        StringBuilder lines = new StringBuilder();
        CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
        try (CSVParser parser =
                CSVParser.builder().setReader(reader).setFormat(format).get()) {
            List<String> header = List.of();
            for (CSVRecord row : parser) {
                if (header.isEmpty()) {
                    header = row.toList();
                } else {
                    line(header, row.toList(), lines);
                }
            }
        }
        return lines.toString();
    }

    private static void line(List<String> header, List<String> cells, StringBuilder lines) {
        lines.append('{');
        String between = "";
        for (int at = 0; at < Math.min(header.size(), cells.size()); at++) {
            String cell = cells.get(at);
            if (!cell.isEmpty()) {
                String name = header.get(at).replace(String.valueOf(MARK), "");
                boolean isJson = cell.startsWith("[{") || cell.startsWith("{\"");
                lines.append(between).append(quoted(name)).append(':').append(isJson ? cell : quoted(cell));
                between = ",";
            }
        }
        lines.append("}\n");
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each == '"' || each == '\\') {
                quoted.append('\\').append(each);
            } else if (each < ' ') {
                quoted.append(String.format("\\u%04x", (int) each));
            } else {
                quoted.append(each);
            }
        }
        return quoted.append('"').toString();
    }
}
