package org.pressmark.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;

/// Makes texts comparable that differ in typography only: all marks of a kind, all dashes, all blanks and both
/// cases become one.
///
/// One code unit stays one code unit, so that a place in the folded text is the same place in the text.
final class Folding {
    private Folding() {}

    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            folded.append(of(text.charAt(at)));
        }
        return folded.toString();
    }

    private static char of(char unit) {
        Glyph glyph = Glyph.of(unit);
        if (glyph != null) {
            return glyph.isSingle() ? '\'' : '"';
        }
        if (Blank.is(unit)) {
            return ' ';
        }
        return unit >= 0x80 && UCharacter.getType(unit) == ECharacterCategory.DASH_PUNCTUATION
                ? '-'
                : Character.toLowerCase(unit);
    }
}
