package org.pressmark.intake.table;

import java.util.List;

/// What one sees of a table before its articles are read: its headers, its first rows, and how many rows it has.
public record TableHead(List<String> header, List<List<String>> first, int rows) {
    /// How many of the first rows are shown.
    static final int ROWS = 5;
}
