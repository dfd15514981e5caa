package org.pressmark.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The lines of a column or another stretch of a page, from top to bottom.
record Block(List<Line> lines) {
    private static final float SAME_LINE = 0.35f;

    /// A letter so much larger than the others that it begins a text.
    private static final float INITIAL = 1.9f;

    private static final int MOST_INITIALS = 50;

    static Block of(List<Piece> pieces) {
        float usual = usualSize(pieces);
        List<Piece> initials = new ArrayList<>();
        List<List<Piece>> rows = new ArrayList<>();
        for (Piece piece :
                pieces.stream().sorted(Comparator.comparingDouble(Piece::y)).toList()) {
            if (initials.size() < MOST_INITIALS && isInitial(piece, usual)) {
                initials.add(piece);
            } else if (rows.isEmpty() || !isLevel(rows.getLast().getFirst(), piece)) {
                rows.add(new ArrayList<>(List.of(piece)));
            } else {
                rows.getLast().add(piece);
            }
        }
        List<Line> lines = new ArrayList<>(rows.stream().map(Line::of).toList());
        initials.forEach(initial -> put(initial, lines));
        return new Block(List.copyOf(lines));
    }

    private static boolean isLevel(Piece first, Piece next) {
        return Math.abs(next.y() - first.y()) <= SAME_LINE * Math.min(first.size(), next.size())
                || (Math.abs(next.y() - first.y()) <= SAME_LINE * Math.max(first.size(), next.size())
                        && (next.x() >= first.right() - 1 || next.right() <= first.x() + 1));
    }

    private static float usualSize(List<Piece> pieces) {
        List<Float> sizes = pieces.stream()
                .filter(piece -> piece.letters().length() > 3)
                .map(Piece::size)
                .sorted()
                .toList();
        return sizes.isEmpty() ? Float.MAX_VALUE : sizes.get(sizes.size() / 2);
    }

    private static boolean isInitial(Piece piece, float usual) {
        String letters = piece.letters().strip();
        return piece.size() > INITIAL * usual
                && letters.length() <= 2
                && letters.codePoints().anyMatch(Character::isUpperCase);
    }

    /// An initial stands before the line at its head.
    private static void put(Piece initial, List<Line> lines) {
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            if (line.y() > initial.top() && line.y() <= initial.y() + 1 && line.begin() >= initial.x()) {
                String words = initial.letters().strip() + line.words();
                lines.set(at, new Line(words, initial.x(), line.end(), line.y(), line.size()));
                return;
            }
        }
        lines.add(Line.of(List.of(initial)));
    }

    /// The distance of baselines that is most common, in points; 0 for a single line.
    float leading() {
        List<Float> steps = new ArrayList<>();
        for (int at = 1; at < lines.size(); at++) {
            float step = lines.get(at).y() - lines.get(at - 1).y();
            if (step > 0.5f) {
                steps.add(step);
            }
        }
        steps.sort(Comparator.naturalOrder());
        return steps.isEmpty() ? 0 : steps.get((steps.size() - 1) / 3);
    }

    float begin() {
        return lines.stream().map(Line::begin).reduce(Float.MAX_VALUE, Math::min);
    }

    float end() {
        return lines.stream().map(Line::end).reduce(-Float.MAX_VALUE, Math::max);
    }
}
