package org.pressmark.review.report;

import java.util.List;

/// Rows of cells below their heads. Every row is as long as the heads.
public record Table(String name, List<String> heads, List<List<Cell>> rows, Shape shape) {
    /// How it is laid out where there is room for a layout.
    public enum Shape {
        PLAIN,
        /// Rows with the same first cell stand together below it.
        GROUPED
    }

    public Table {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }

    public static Table plain(String name, List<String> heads, List<List<Cell>> rows) {
        return new Table(name, heads, rows, Shape.PLAIN);
    }
}
