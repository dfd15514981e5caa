package org.pressmark.view.reader.page;

import org.pressmark.text.Span;
import org.pressmark.view.reader.words.ParagraphLook;
import org.pressmark.view.reader.words.Signs;

/// What one display paragraph shows: its place in the article, its words, how they are set, and its number in the
/// margin (0: none).
public record ParagraphContent(
        int index, Span span, String text, ParagraphLook look, int number, double above, double below) {
    /// Whether it stands in the place of folded paragraphs: then its text is not the article's.
    boolean isFold() {
        return look == ParagraphLook.FOLD;
    }

    boolean isBlank() {
        return text.codePoints().allMatch(Signs::isBlank);
    }
}
