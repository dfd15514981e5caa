package org.pressmark.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds the lines that stand at the head or foot of several pages in the same place: titles that run along, and
/// page numbers. Digits count as equal.
///
/// A verse may come back at the head of several pages too. So a line near the text counts only where it stands
/// apart from it, and where most pages that have a line at this height have one there that comes back.
final class RunningHeads {
    /// The share of a page at its head and at its foot in which they are looked for.
    private static final float MARGIN = 0.1f;

    /// The share of a page so near to its edge that no text stands there.
    private static final float BAND = 0.06f;

    /// How many times the usual distance of lines there is at least between a head and the text.
    private static final float APART = 1.5f;

    private static final int LONGEST = 200;
    private static final int NEAR = 3;

    /// Fewer distances between lines say nothing of which is usual.
    private static final int FEW = 3;

    /// Lines in the margins; where there are more, they are no margins.
    private static final int MOST_LINES = 200;

    /// A page: its height in points and its pieces.
    record Sheet(float height, List<Piece> pieces) {}

    private final Map<String, Set<Integer>> pages = new HashMap<>();

    /// The pages with a line at a height, and those where that line comes back on another.
    private final Map<Integer, Set<Integer>> standing = new HashMap<>();

    private final Map<Integer, Set<Integer>> returning = new HashMap<>();

    RunningHeads(List<Sheet> sheets) {
        for (int at = 0; at < sheets.size(); at++) {
            for (List<Piece> row : rows(sheets.get(at))) {
                Line line = Line.of(row);
                standing.computeIfAbsent(place(line), each -> new HashSet<>()).add(at);
                for (String key : keys(line, 0)) {
                    pages.computeIfAbsent(key, each -> new HashSet<>()).add(at);
                }
            }
        }
        sheets.forEach(sheet -> rows(sheet).stream().map(Line::of).forEach(line -> {
            Set<Integer> met = met(line);
            if (met.size() > 1) {
                returning.computeIfAbsent(place(line), each -> new HashSet<>()).addAll(met);
            }
        }));
    }

    /// The lines of a page that run along, each as its pieces.
    List<List<Piece>> of(Sheet sheet) {
        List<List<Piece>> heads = new ArrayList<>();
        for (List<Piece> row : rows(sheet)) {
            Line line = Line.of(row);
            boolean isAtEdge = line.y() < BAND * sheet.height || line.y() > (1 - BAND) * sheet.height;
            if (met(line).size() > 1 && (isAtEdge || (isUsual(line) && standsApart(line, sheet)))) {
                heads.add(row);
            }
        }
        return heads;
    }

    /// The pages that have such a line in about the same place.
    private Set<Integer> met(Line line) {
        Set<Integer> met = new HashSet<>();
        keys(line, 1).forEach(key -> met.addAll(pages.getOrDefault(key, Set.of())));
        return met;
    }

    private boolean isUsual(Line line) {
        return 2 * near(returning, line) >= near(standing, line);
    }

    private static int near(Map<Integer, Set<Integer>> all, Line line) {
        Set<Integer> near = new HashSet<>();
        for (int at = place(line) - 1; at <= place(line) + 1; at++) {
            near.addAll(all.getOrDefault(at, Set.of()));
        }
        return near.size();
    }

    /// Whether there is a gap between a line in a margin, or those that follow it there, and the text.
    private static boolean standsApart(Line line, Sheet sheet) {
        double[] heights =
                sheet.pieces.stream().mapToDouble(Piece::y).sorted().distinct().toArray();
        double[] gaps = IntStream.range(1, heights.length)
                .mapToDouble(at -> heights[at] - heights[at - 1])
                .filter(gap -> gap > 2)
                .sorted()
                .toArray();
        double usual = gaps.length < FEW ? line.size() * 1.2 : gaps[gaps.length / 2];
        boolean isAbove = line.y() < sheet.height / 2;
        return IntStream.range(1, heights.length)
                .filter(at -> heights[at] - heights[at - 1] > APART * usual)
                .anyMatch(at -> isAbove
                        ? heights[at - 1] >= line.y() && heights[at - 1] < MARGIN * sheet.height
                        : heights[at] <= line.y() && heights[at] > (1 - MARGIN) * sheet.height);
    }

    private static int place(Line line) {
        return Math.round(line.y() / NEAR);
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
        int place = place(line);
        List<String> keys = new ArrayList<>();
        for (int at = place - reach; at <= place + reach; at++) {
            keys.add(at + " " + words);
        }
        return keys;
    }
}
