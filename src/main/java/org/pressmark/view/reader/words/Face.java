package org.pressmark.view.reader.words;

import java.lang.Character.UnicodeScript;
import org.pressmark.view.Fonts;

/// The family a stretch of words is set in. No serif that may be shipped has all scripts of the articles, and
/// JavaFX only falls back on the fonts of the machine.
enum Face {
    READING,
    GREEK,
    ARABIC,
    HEBREW,
    EMOJI;

    private static final int FIRST_EMOJI_THAT_IS_NO_SIGN = 0x2190;

    static Face of(int codePoint) {
        if (Character.isEmoji(codePoint) && codePoint >= FIRST_EMOJI_THAT_IS_NO_SIGN) {
            return EMOJI;
        }
        UnicodeScript script = UnicodeScript.of(codePoint);
        if (script == UnicodeScript.ARABIC) {
            return ARABIC;
        }
        if (script == UnicodeScript.HEBREW) {
            return HEBREW;
        }
        return script == UnicodeScript.GREEK ? GREEK : READING;
    }

    /// Whether its blanks are as wide as blanks should be.
    boolean hasBlanks() {
        return this != EMOJI;
    }

    String family() {
        return switch (this) {
            case READING -> Fonts.reading();
            case GREEK -> Fonts.greek();
            case ARABIC -> Fonts.arabic();
            case HEBREW -> Fonts.hebrew();
            case EMOJI -> Fonts.emoji();
        };
    }
}
