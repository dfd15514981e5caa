package org.pressmark.exchange.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Cells of a sheet that were merged down a column: what stands in the first of them is meant for every row beside
/// it.
final class MergedCells {
    /// More of them are on no sheet that somebody made by hand.
    private static final int MOST = 100_000;

    private final List<Merged> merged = new ArrayList<>();
    private final Map<Integer, Filling> filling = new HashMap<>();
    private int next;

    /// A column, `A` being 0, and the first and last row, from 1.
    private record Merged(int column, int first, int last) {}

    /// What is put into the rows that follow, up to the last.
    private record Filling(String words, int last) {}

    /// Takes a range such as `A2:B9`; of several columns the first holds the words.
    void add(@Nullable String range) {
        String[] ends = range == null ? new String[0] : range.split(":", -1);
        if (ends.length != 2 || merged.size() >= MOST) {
            return;
        }
        int first = line(ends[0]);
        int last = line(ends[1]);
        int column = BookRows.column(ends[0], BookRows.MOST_COLUMNS);
        if (first > 0 && last > first && column < BookRows.MOST_COLUMNS) {
            merged.add(new Merged(column, first, last));
        }
    }

    /// Puts the ranges in order; afterwards rows are filled from the top down.
    MergedCells sorted() {
        merged.sort(Comparator.comparingInt(Merged::first));
        return this;
    }

    private static int line(String reference) {
        String digits = reference.replaceFirst("^\\$?[A-Za-z]+\\$?", "");
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }

    /// The cells of a row with the words of those above that they are merged with. A row with nothing of its own
    /// stays empty.
    List<String> filled(int line, List<String> cells) {
        while (next < merged.size() && merged.get(next).first() <= line) {
            Merged range = merged.get(next++);
            String words = range.first() == line && range.column() < cells.size() ? cells.get(range.column()) : "";
            filling.put(range.column(), new Filling(words, range.last()));
        }
        if (filling.isEmpty() || cells.stream().allMatch(String::isBlank)) {
            return cells;
        }
        List<String> filled = new ArrayList<>(cells);
        filling.forEach((column, from) -> {
            if (line <= from.last() && !from.words().isEmpty()) {
                while (filled.size() <= column) {
                    filled.add("");
                }
                if (filled.get(column).isBlank()) {
                    filled.set(column, from.words());
                }
            }
        });
        return filled;
    }
}
