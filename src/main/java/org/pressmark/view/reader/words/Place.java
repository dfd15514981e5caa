package org.pressmark.view.reader.words;

/// Where a caret stands: the offset in the article (UTF-16 code units, 0-based) and the side it leans to.
///
/// At the end of a wrapped line, and where words change direction, one offset has two places on the page: behind
/// the character before it, or before the one that follows.
public record Place(int offset, Side side) {
    /// Which of its two neighbours the caret leans to.
    public enum Side {
        BEFORE_NEXT,
        BEHIND_PREVIOUS
    }

    public static Place before(int offset) {
        return new Place(offset, Side.BEFORE_NEXT);
    }

    public static Place behind(int offset) {
        return new Place(offset, Side.BEHIND_PREVIOUS);
    }

    /// The offset of the sign it leans to.
    public int sign() {
        return side == Side.BEHIND_PREVIOUS ? Math.max(0, offset - 1) : offset;
    }
}
