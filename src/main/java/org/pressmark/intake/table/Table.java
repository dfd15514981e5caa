package org.pressmark.intake.table;

import java.util.List;

/// A table as it was read: the headers of its columns, and its rows with something in them.
///
/// `charset` is that of the file, or [org.pressmark.intake.Rendering#BINARY]. Immutable.
record Table(List<String> header, List<Row> rows, String charset) {
    /// A row: its number as a person counts it, the first line of the file or sheet being 1; its cells; and how it
    /// stands in the file, or as near to that as can be written.
    record Row(int number, List<String> cells, String written) {
        /// What a cell holds, nothing where the row is shorter.
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }
}
