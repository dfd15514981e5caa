package org.pressmark.exchange.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

    /// The cells of a row as headings; the second column of a name is numbered: `Text`, `Text (2)`.
    static List<String> cells(Row row) {
        List<String> bare = row.cells().stream().map(String::strip).toList();
        Set<String> taken = new HashSet<>();
        bare.forEach(name -> taken.add(small(name)));
        Set<String> seen = new HashSet<>();
        List<String> cells = new ArrayList<>();
        for (String name : bare) {
            String own = name;
            for (int number = 2; !name.isEmpty() && seen.contains(small(own)); number++) {
                String tried = name + " (" + number + ")";
                own = taken.contains(small(tried)) ? own : tried;
            }
            seen.add(small(own));
            cells.add(own);
        }
        return cells;
    }

    /// The second of two columns of one name, of which the first holds what is meant; or null.
    static @Nullable String second(List<String> cells, String heading) {
        String second = heading + " (2)";
        return cells.stream()
                .filter(each -> small(each).equals(small(second)))
                .findFirst()
                .orElse(null);
    }

    private static String small(String heading) {
        return heading.toLowerCase(Locale.ROOT);
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
