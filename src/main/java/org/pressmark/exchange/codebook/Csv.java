package org.pressmark.exchange.codebook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tables with commas, as RFC 4180 has them: fields in quotation marks may hold commas, line breaks and doubled
/// marks.
///
/// Read one sign at a time in one of three states; written with LF, quotation marks only where needed.
final class Csv {
    /// A line of a table and the number of the line it begins on, from 1.
    record Row(List<String> fields, int line) {
        /// The field of a column, or empty where the row is shorter.
        String field(int column) {
            return column < 0 || column >= fields.size() ? "" : fields.get(column);
        }
    }

    private enum State {
        START,
        PLAIN,
        QUOTED,
        CLOSED
    }

    private final char comma;
    private final List<Row> rows = new ArrayList<>();
    private final StringBuilder field = new StringBuilder();
    private List<String> fields = new ArrayList<>();
    private State state = State.START;
    private int line = 1;
    private int begun = 1;
    private @Nullable Integer broken;

    private Csv(String text) {
        String first = text.lines().findFirst().orElse("");
        this.comma = first.indexOf(';') >= 0 && first.indexOf(',') < 0 ? ';' : ',';
    }

    /// Every row that is not blank; `broken` is told the line of a quotation mark that is out of place.
    static List<Row> read(String text, java.util.function.IntConsumer broken) {
        Csv csv = new Csv(text);
        for (int at = 0; at < text.length(); at++) {
            csv.take(text.charAt(at));
        }
        if (csv.state == State.QUOTED) {
            csv.broken = csv.begun;
        }
        csv.endRow();
        if (csv.broken != null) {
            broken.accept(csv.broken);
        }
        return csv.rows;
    }

    private void take(char sign) {
        if (state == State.QUOTED) {
            if (sign == '"') {
                state = State.CLOSED;
            } else {
                field.append(sign);
                line += sign == '\n' ? 1 : 0;
            }
        } else if (sign == '"') {
            quote();
        } else if (sign == comma) {
            endField();
        } else if (sign == '\n') {
            line++;
            endRow();
        } else if (sign != '\r') {
            if (state == State.CLOSED) {
                broken = line;
            }
            state = State.PLAIN;
            field.append(sign);
        }
    }

    private void quote() {
        switch (state) {
            case START -> state = State.QUOTED;
            case CLOSED -> {
                field.append('"');
                state = State.QUOTED;
            }
            case PLAIN, QUOTED -> broken = line;
        }
    }

    private void endField() {
        fields.add(field.toString());
        field.setLength(0);
        state = State.START;
    }

    private void endRow() {
        endField();
        if (fields.stream().anyMatch(each -> !each.isBlank())) {
            rows.add(new Row(List.copyOf(fields), begun));
        }
        fields = new ArrayList<>();
        begun = line;
    }

    static String row(List<@Nullable String> fields) {
        return String.join(",", fields.stream().map(Csv::written).toList()) + "\n";
    }

    private static String written(@Nullable String field) {
        if (field == null) {
            return "";
        }
        boolean plain = field.chars()
                        .noneMatch(sign -> sign == ',' || sign == ';' || sign == '"' || sign == '\n' || sign == '\r')
                && field.strip().equals(field);
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
