package org.pressmark.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Brings the pieces of a page into blocks in the order of reading: what spans the page from top to bottom, and
/// between it columns, each to its end before the next begins.
///
/// A column begins where a white strip goes down through several rows that have prose on both sides; rows of short
/// cells are a table and are read across. Cost: linear in the rows of
/// a page for all pages there are.
final class Columns {
    /// How wide a strip between columns is at least, in sizes of the font.
    private static final float GUTTER = 0.9f;

    /// Rows with text on both sides that it takes to make columns.
    private static final int ROWS = 3;

    /// The width of a column at least, in sizes of the font: narrower ones are cells.
    private static final float NARROWEST = 7;

    /// White between two rows of a column at most, in sizes of the font.
    private static final float NEAR = 0.9f;

    private static final int DEEPEST = 6;

    /// Rows that columns can have; no page has as many.
    private static final int MOST_ROWS = 500;

    private record Strip(float left, float right) {}

    private record Row(List<Piece> pieces, float left, float right, float size) {
        float top() {
            return pieces.stream().map(Piece::top).reduce(Float.MAX_VALUE, Math::min);
        }

        float bottom() {
            return pieces.stream().map(Piece::bottom).reduce(-Float.MAX_VALUE, Math::max);
        }
    }

    private final boolean isRightToLeft;
    private final List<List<Piece>> blocks = new ArrayList<>();

    private Columns(boolean isRightToLeft) {
        this.isRightToLeft = isRightToLeft;
    }

    static List<List<Piece>> of(List<Piece> pieces) {
        StringBuilder all = new StringBuilder();
        pieces.forEach(piece -> all.append(piece.letters()));
        Columns columns = new Columns(Direction.isRightToLeft(all));
        columns.divide(pieces, 0);
        return columns.blocks;
    }

    private void divide(List<Piece> region, int depth) {
        List<Row> rows = rows(region);
        List<Row> across = new ArrayList<>();
        int at = 0;
        while (at < rows.size()) {
            Run run = depth < DEEPEST ? run(rows, at) : null;
            if (run == null) {
                across.add(rows.get(at++));
                continue;
            }
            List<Row> columns = new ArrayList<>(rows.subList(at, run.end));
            // A column may begin above its neighbour: rows that stand on one side of the strip belong to it.
            while (!across.isEmpty() && run.goesOnIn(across.getLast(), columns.getFirst())) {
                columns.addFirst(across.removeLast());
            }
            close(across);
            split(columns, run.strips, depth);
            at = run.end;
        }
        close(across);
    }

    private void close(List<Row> across) {
        if (!across.isEmpty()) {
            blocks.add(across.stream().flatMap(row -> row.pieces.stream()).toList());
            across.clear();
        }
    }

    private void split(List<Row> rows, List<Strip> strips, int depth) {
        List<List<Piece>> sides = new ArrayList<>();
        for (int side = 0; side <= strips.size(); side++) {
            float from = side == 0 ? -Float.MAX_VALUE : middle(strips.get(side - 1));
            float to = side == strips.size() ? Float.MAX_VALUE : middle(strips.get(side));
            sides.add(rows.stream()
                    .flatMap(row -> row.pieces.stream())
                    .filter(piece -> piece.x() >= from && piece.x() < to)
                    .toList());
        }
        for (List<Piece> side : isRightToLeft ? sides.reversed() : sides) {
            divide(side, depth + 1);
        }
    }

    private static float middle(Strip strip) {
        return (strip.left + strip.right) / 2;
    }

    /// Where the rows end that strips go through, and the strips that go through all of them.
    private record Run(int end, List<Strip> strips) {
        /// Whether a row belongs to the columns that begin right below it.
        boolean goesOnIn(Row above, Row below) {
            boolean isNear = below.top() - above.bottom() < NEAR * above.size;
            return isNear
                    && strips.stream()
                            .allMatch(strip -> above.pieces.stream()
                                    .noneMatch(piece -> piece.x() < strip.right && piece.right() > strip.left));
        }
    }

    private static @Nullable Run run(List<Row> rows, int start) {
        List<Strip> open = strips(rows.get(start));
        int end = start + 1;
        while (!open.isEmpty() && end < Math.min(rows.size(), start + MOST_ROWS)) {
            List<Strip> next = through(open, rows.get(end));
            if (next.isEmpty()) {
                break;
            }
            open = next;
            end++;
        }
        List<Row> met = rows.subList(start, end);
        List<Strip> columns = new ArrayList<>();
        for (Strip strip : open) {
            if (isBetweenColumns(met, strip)) {
                columns.add(strip);
            }
        }
        return columns.isEmpty() ? null : new Run(end, columns);
    }

    /// Whether enough lines of enough width stand on either side. A row may hold several lines, where the columns
    /// do not stand level.
    private static boolean isBetweenColumns(List<Row> rows, Strip strip) {
        float left = 0;
        float right = 0;
        float size = 0;
        int lines = 0;
        for (Row row : rows) {
            List<Piece> before = row.pieces.stream()
                    .filter(piece -> piece.right() <= strip.left + 0.5f)
                    .toList();
            List<Piece> after = row.pieces.stream()
                    .filter(piece -> piece.x() >= strip.right - 0.5f)
                    .toList();
            if (!before.isEmpty() && !after.isEmpty()) {
                lines += Math.min(lines(before), lines(after));
                left += extent(before);
                right += extent(after);
                size += row.size;
            }
        }
        return lines >= ROWS && left >= NARROWEST * size && right >= NARROWEST * size;
    }

    private static int lines(List<Piece> pieces) {
        return (int)
                pieces.stream().map(piece -> Math.round(piece.y())).distinct().count();
    }

    private static float extent(List<Piece> pieces) {
        float first = pieces.stream().map(Piece::x).reduce(Float.MAX_VALUE, Math::min);
        return pieces.stream().map(Piece::right).reduce(-Float.MAX_VALUE, Math::max) - first;
    }

    /// The white strips within a row.
    private static List<Strip> strips(Row row) {
        List<Strip> strips = new ArrayList<>();
        float right = row.left;
        for (Piece piece : row.pieces) {
            if (piece.x() - right >= GUTTER * row.size) {
                strips.add(new Strip(right, piece.x()));
            }
            right = Math.max(right, piece.right());
        }
        return strips;
    }

    /// What is left of the strips where they go on through this row.
    private static List<Strip> through(List<Strip> open, Row row) {
        List<Strip> rest = new ArrayList<>();
        for (Strip strip : open) {
            float left = strip.left;
            float right = strip.right;
            boolean isCut = false;
            for (Piece piece : row.pieces) {
                boolean overlaps = piece.x() < right && piece.right() > left;
                if (overlaps && piece.x() <= left) {
                    left = Math.max(left, piece.right());
                } else if (overlaps && piece.right() >= right) {
                    right = Math.min(right, piece.x());
                } else {
                    isCut |= overlaps;
                }
            }
            if (!isCut && right - left >= GUTTER * row.size) {
                rest.add(new Strip(left, right));
            }
        }
        return rest;
    }

    /// Pieces whose heights overlap, from top to bottom; within a row from left to right.
    private static List<Row> rows(List<Piece> region) {
        List<Piece> ordered = region.stream()
                .sorted(Comparator.comparingDouble(Piece::y).thenComparingDouble(Piece::x))
                .toList();
        List<Row> rows = new ArrayList<>();
        List<Piece> row = new ArrayList<>();
        float bottom = -Float.MAX_VALUE;
        for (Piece piece : ordered) {
            if (!row.isEmpty() && piece.top() > bottom - 0.3f * piece.size()) {
                rows.add(row(row));
                row = new ArrayList<>();
                bottom = -Float.MAX_VALUE;
            }
            row.add(piece);
            bottom = Math.max(bottom, piece.bottom());
        }
        if (!row.isEmpty()) {
            rows.add(row(row));
        }
        return rows;
    }

    private static Row row(List<Piece> pieces) {
        List<Piece> ordered =
                pieces.stream().sorted(Comparator.comparingDouble(Piece::x)).toList();
        float right = ordered.stream().map(Piece::right).reduce(-Float.MAX_VALUE, Math::max);
        float size = ordered.stream().map(Piece::size).reduce(0f, Math::max);
        return new Row(ordered, ordered.getFirst().x(), right, size);
    }
}
