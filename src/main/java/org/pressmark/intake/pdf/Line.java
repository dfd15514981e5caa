package org.pressmark.intake.pdf;

import java.util.Comparator;
import java.util.List;

/// A line of text: what it says in the order of reading, and where it stands.
///
/// Points as in [Glyph]; `begin` and `end` go in the direction of reading, so in a text from right to left both are
/// negative. Immutable.
record Line(String words, float begin, float end, float y, float size) {
    /// A gap of so many sizes of the font is one between cells.
    private static final float CELL = 2.5f;

    private static final float TOUCHING = 0.15f;

    /// The line that pieces of one baseline make.
    static Line of(List<Piece> pieces) {
        List<Piece> ordered =
                pieces.stream().sorted(Comparator.comparingDouble(Piece::x)).toList();
        StringBuilder visual = new StringBuilder();
        Piece last = null;
        float size = 0;
        for (Piece piece : ordered) {
            if (last != null) {
                visual.append(between(last, piece));
            }
            visual.append(piece.letters());
            last = piece;
            size = Math.max(size, piece.size());
        }
        boolean isReversed = Direction.isRightToLeft(visual);
        String words = isReversed || Direction.hasRightToLeft(visual) ? Direction.logical(visual) : visual.toString();
        float left = ordered.getFirst().x();
        float right = ordered.stream().map(Piece::right).reduce(0f, Math::max);
        return new Line(
                tidy(words),
                isReversed ? -right : left,
                isReversed ? -left : right,
                ordered.getFirst().y(),
                size);
    }

    private static String between(Piece left, Piece right) {
        float gap = right.x() - left.right();
        float size = Math.max(left.size(), right.size());
        if (gap > CELL * size) {
            return "\t";
        }
        return gap > TOUCHING * size ? " " : "";
    }

    private static String tidy(String words) {
        return words.replaceAll(" {2,}", " ").replaceAll(" ?\t ?", "\t").strip();
    }

    float width() {
        return end - begin;
    }

    /// The width of one letter on the whole.
    float letter() {
        return width() / Math.max(1, words.length());
    }

    boolean isRightToLeft() {
        return end <= 0 && begin < 0;
    }
}
