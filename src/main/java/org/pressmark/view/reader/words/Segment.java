package org.pressmark.view.reader.words;

/// A stretch of a paragraph that is given to JavaFX as one text node.
record Segment(String text, Face face, Ink ink) {
    public enum Ink {
        /// The article's words.
        WORDS,
        /// Takes part in the layout, leaves nothing on the page.
        NONE,
        /// Stands for a character that has no sign of its own and that the analyst must know of.
        WARNING
    }

    int length() {
        return text.length();
    }
}
