package org.pressmark.view.reader;

/// The ways a key moves the caret.
enum CaretMove {
    LEFT,
    RIGHT,
    WORD_LEFT,
    WORD_RIGHT,
    LINE_UP,
    LINE_DOWN,
    LINE_START,
    LINE_END,
    PARAGRAPH_UP,
    PARAGRAPH_DOWN,
    PAGE_UP,
    PAGE_DOWN,
    TEXT_START,
    TEXT_END;

    /// Whether it keeps to the column in which the caret began to move up or down.
    boolean isVertical() {
        return switch (this) {
            case LINE_UP, LINE_DOWN, PAGE_UP, PAGE_DOWN -> true;
            default -> false;
        };
    }
}
