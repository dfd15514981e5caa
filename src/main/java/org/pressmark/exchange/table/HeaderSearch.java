package org.pressmark.exchange.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Looks for the row that says what the columns of a sheet hold. Reports put titles and headings of several columns
/// above it, so the first row that is known counts, else the first from which tags could be read, else the fullest.
final class HeaderSearch {
    /// Rows that are not blank, among which the header is looked for.
    static final int DEEPEST = 20;

    private @Nullable Row best;
    private Rank rank = Rank.NONE;
    private int filled;
    private int looked;

    /// How sure it is that a row is a header of tags, the surest last.
    enum Rank {
        NONE,
        ENOUGH,
        KNOWN
    }

    void look(Row row) {
        looked++;
        List<String> cells = cells(row);
        Mapping mapping = Mapping.of(cells);
        Rank its = mapping.shape() != Mapping.Shape.OTHER ? Rank.KNOWN : mapping.isEnough() ? Rank.ENOUGH : Rank.NONE;
        int full = (int) cells.stream().filter(cell -> !cell.isEmpty()).count();
        boolean isBetter = its.compareTo(rank) > 0 || (its == Rank.NONE && rank == Rank.NONE && full > filled);
        if (best == null || isBetter) {
            best = row;
            rank = its;
            filled = full;
        }
    }

    /// The cells of a row as headings.
    static List<String> cells(Row row) {
        return row.cells().stream().map(String::strip).toList();
    }

    boolean isOver() {
        return looked >= DEEPEST;
    }

    Rank rank() {
        return rank;
    }

    /// The row that is the header if any is; null before the first.
    @Nullable
    Row best() {
        return best;
    }
}
