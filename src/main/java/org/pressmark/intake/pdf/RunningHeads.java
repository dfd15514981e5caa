package org.pressmark.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the lines that stand at the head or foot of several pages in the same place: titles that run along, and
/// page numbers. Digits count as equal.
final class RunningHeads {
    /// The share of a page at its head and at its foot in which they are looked for.
    private static final float MARGIN = 0.1f;

    private static final int LONGEST = 200;
    private static final int NEAR = 3;

    /// Lines in the margins; where there are more, they are no margins.
    private static final int MOST_LINES = 200;

    /// A page: its height in points and its pieces.
    record Sheet(float height, List<Piece> pieces) {}

    private final Map<String, Set<Integer>> pages = new HashMap<>();

    RunningHeads(List<Sheet> sheets) {
        for (int at = 0; at < sheets.size(); at++) {
            for (List<Piece> row : rows(sheets.get(at))) {
                for (String key : keys(Line.of(row), 0)) {
                    pages.computeIfAbsent(key, each -> new HashSet<>()).add(at);
                }
            }
        }
    }

    /// The lines of a page that run along, each as its pieces.
    List<List<Piece>> of(Sheet sheet) {
        List<List<Piece>> heads = new ArrayList<>();
        for (List<Piece> row : rows(sheet)) {
            Line line = Line.of(row);
            Set<Integer> met = new HashSet<>();
            keys(line, 1).forEach(key -> met.addAll(pages.getOrDefault(key, Set.of())));
            if (met.size() > 1) {
                heads.add(row);
            }
        }
        return heads;
    }

    /// The lines in the margins, whatever columns there are.
    private static List<List<Piece>> rows(Sheet sheet) {
        List<List<Piece>> rows = new ArrayList<>();
        for (Piece piece : sheet.pieces) {
            boolean isMargin = piece.y() < MARGIN * sheet.height || piece.y() > (1 - MARGIN) * sheet.height;
            if (!isMargin) {
                continue;
            }
            List<Piece> level = rows.stream()
                    .filter(row -> Math.abs(row.getFirst().y() - piece.y()) < 2)
                    .findFirst()
                    .orElse(null);
            if (rows.size() > MOST_LINES) {
                return List.of();
            }
            if (level == null) {
                rows.add(new ArrayList<>(List.of(piece)));
            } else {
                level.add(piece);
            }
        }
        rows.sort(Comparator.comparingDouble(row -> row.getFirst().y()));
        return rows;
    }

    /// The line as it is remembered, and as it is looked for in a place a little higher or lower.
    private static List<String> keys(Line line, int reach) {
        if (line.words().length() > LONGEST || line.words().isEmpty()) {
            return List.of();
        }
        String words = line.words().replaceAll("\\d+", "#").replaceAll("\\s+", " ");
        int place = Math.round(line.y() / NEAR);
        List<String> keys = new ArrayList<>();
        for (int at = place - reach; at <= place + reach; at++) {
            keys.add(at + " " + words);
        }
        return keys;
    }
}
