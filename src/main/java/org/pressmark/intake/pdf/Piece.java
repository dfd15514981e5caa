package org.pressmark.intake.pdf;

import org.jspecify.annotations.Nullable;

/// Letters that were drawn one behind the other on one line without a wide gap. Grows while it is being read.
final class Piece {
    /// A wider gap, in sizes of the font, may be one between columns.
    private static final float WIDE = 1.0f;

    private static final float SAME_LINE = 0.2f;
    private static final float BACK = 0.35f;

    /// A blank so narrow, in sizes of the font, is none.
    private static final float NO_WIDTH = 0.06f;

    private final StringBuilder letters = new StringBuilder();
    private final float x;
    private final float y;
    private final float size;
    private float right;
    private @Nullable Glyph last;

    Piece(Glyph first) {
        x = first.x();
        y = first.y();
        size = first.size();
        right = first.right();
        letters.append(first.letters());
        last = first;
    }

    /// Takes a letter that goes on where this stops; answers whether it does.
    boolean take(Glyph next) {
        dropBlankUnder(next);
        float larger = Math.max(size, next.size());
        float gap = next.x() - right;
        boolean goesOn = Math.abs(next.y() - y) <= SAME_LINE * larger
                && gap <= WIDE * larger
                && gap >= -BACK * larger
                && next.size() <= size * 1.6f
                && size <= next.size() * 1.6f;
        if (!goesOn) {
            return false;
        }
        if (isBlank(gap, next) && !endsInBlank() && !next.letters().isBlank()) {
            letters.append(' ');
        }
        letters.append(next.letters());
        right = Math.max(right, next.right());
        last = next;
        return true;
    }

    /// Takes a blank back over which the next letter is drawn: browsers print signs that cannot be seen, such as a
    /// soft hyphen, as blanks of no width.
    private void dropBlankUnder(Glyph next) {
        Glyph blank = last;
        if (blank == null || !blank.letters().isBlank() || next.letters().isBlank()) {
            return;
        }
        boolean isUnder = letters.length() > blank.letters().length()
                && Math.abs(next.x() - blank.x()) < NO_WIDTH * blank.size()
                && Math.abs(next.y() - blank.y()) <= SAME_LINE * blank.size();
        if (isUnder) {
            letters.setLength(letters.length() - blank.letters().length());
            right = blank.x();
            last = null;
        }
    }

    /// Whether a gap is as wide as a blank that nobody drew. Fonts lie about the width of theirs.
    private static boolean isBlank(float gap, Glyph next) {
        float blank = Math.clamp(next.blank(), 0.18f * next.size(), 0.4f * next.size());
        return gap > 0.6f * blank;
    }

    private boolean endsInBlank() {
        return Character.isWhitespace(letters.charAt(letters.length() - 1));
    }

    boolean isEmpty() {
        return letters.toString().isBlank();
    }

    /// As drawn, from left to right.
    String letters() {
        return letters.toString();
    }

    float x() {
        return x;
    }

    float right() {
        return right;
    }

    /// The baseline.
    float y() {
        return y;
    }

    float size() {
        return size;
    }

    float top() {
        return y - 0.75f * size;
    }

    float bottom() {
        return y + 0.2f * size;
    }
}
