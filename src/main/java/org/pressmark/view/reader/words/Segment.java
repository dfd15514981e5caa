package org.pressmark.view.reader.words;

/// A stretch of a paragraph that is given to JavaFX as one text node; `end` says whether a line may end behind it.
record Segment(String text, Face face, Ink ink, End end) {
    enum Ink {
        /// The article's words.
        WORDS,
        /// Takes part in the layout, leaves nothing on the page.
        NONE,
        /// Stands for a character that has no sign of its own and that the analyst must know of.
        WARNING
    }

    enum End {
        MAY_BREAK,
        HOLDS
    }

    int length() {
        return text.length();
    }

    Segment with(String otherText, End otherEnd) {
        return new Segment(otherText, face, ink, otherEnd);
    }
}
