package org.pressmark.view.reader;

import org.pressmark.text.Span;

/// What is selected: from `anchor`, where it was begun, to `caret`, where the caret stands.
///
/// UTF-16 code units in the article, 0-based. Both equal: nothing is selected. Immutable, any thread.
public record Selection(int anchor, int caret) {
    public static Selection caret(int offset) {
        return new Selection(offset, offset);
    }

    public Span span() {
        return Span.between(anchor, caret);
    }

    public boolean isEmpty() {
        return anchor == caret;
    }

    Selection to(int offset) {
        return new Selection(anchor, offset);
    }
}
