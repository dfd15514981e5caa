package org.pressmark.exchange.table;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.exchange.json.Place;

/// A row of a table as it was read: the sheet it stands on, empty for a table that has no sheets, the number of its
/// line, from 1, and its cells, empty where nothing stands.
record Row(String sheet, int line, List<String> cells) {
    /// The cell of this number, from 0; empty where the row is shorter.
    String cell(int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column);
    }

    /// The same with another cell in this column, counted from 0.
    Row with(int column, String cell) {
        List<String> other = new ArrayList<>(cells);
        other.set(column, cell);
        return new Row(sheet, line, other);
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /// Where a cell of the row stands, for a sentence.
    Place place(String column) {
        return new Place(null, sheet.isEmpty() ? column : sheet + "/" + column, 0, line);
    }
}
