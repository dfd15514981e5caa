package org.pressmark.suggest.words;

import org.pressmark.text.Span;

/// A word or sign of a passage; a whole quotation counts as one.
///
/// `word` is folded ([Folded#word]); of what is no word it is the text itself. UTF-16 code units of the
/// article.
public record Token(Span span, String word, Shape shape) {
    /// What a word looks like, whatever it means.
    public enum Shape {
        /// A word that begins with a capital.
        CAPITAL,
        /// Any other word, those of scripts without capitals too.
        LOWER,
        NUMBER,
        /// One character of punctuation.
        MARK,
        /// A quotation that is not the content asked about.
        QUOTED,
        /// The content asked about, or one part of it.
        CONTENT,
        /// Nothing, where a sentence begins.
        BREAK
    }

    public boolean isWord() {
        return shape == Shape.CAPITAL || shape == Shape.LOWER || shape == Shape.NUMBER;
    }

    public boolean isCapital() {
        return shape == Shape.CAPITAL;
    }

    public boolean isLower() {
        return shape == Shape.LOWER;
    }

    public boolean isContent() {
        return shape == Shape.CONTENT;
    }

    public boolean isBreak() {
        return shape == Shape.BREAK;
    }

    public boolean isMark(String signs) {
        return shape == Shape.MARK && signs.contains(word);
    }

    /// Whether it ends in an English possessive.
    public boolean isPossessive() {
        return isWord() && (word.endsWith("'s") || word.endsWith("s'"));
    }

    /// The word without an English possessive.
    public String stem() {
        if (word.endsWith("'s")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s'") ? word.substring(0, word.length() - 1) : word;
    }
}
