package org.pressmark.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/// Tells by the characters beside it whether an invisible character is at work where it stands.
final class Company {
    private static final int BLACK_FLAG = 0x1F3F4;
    /// The longest flag: the code of a country and of its part.
    private static final int MOST_TAGS = 8;
    /// Marks between a letter and a joiner, at most.
    private static final int MOST_MARKS = 4;

    private Company() {}

    static boolean isTag(int codePoint) {
        return codePoint >= 0xE0000 && codePoint <= 0xE007F;
    }

    static boolean isVariationSelector(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }

    static boolean explains(String text, int at, int codePoint) {
        if (isTag(codePoint)) {
            return spellsAFlag(text, at);
        }
        if (isVariationSelector(codePoint)) {
            return at > 0 && !isVariationSelector(text.codePointBefore(at)) && !Blank.is(text.codePointBefore(at));
        }
        return switch (codePoint) {
            case 0x200B -> at > 0 && UScript.breaksBetweenLetters(UScript.getScript(text.codePointBefore(at)));
            case 0x200C -> joinsLetters(text, at);
            case 0x200D -> joinsLetters(text, at) || joinsPictures(text, at);
            default -> false;
        };
    }

    private static boolean joinsPictures(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && isOfPicture(text.codePointBefore(at))
                && UCharacter.hasBinaryProperty(text.codePointAt(at + 1), UProperty.EXTENDED_PICTOGRAPHIC);
    }

    private static boolean isOfPicture(int codePoint) {
        return codePoint == 0xFE0F
                || UCharacter.hasBinaryProperty(codePoint, UProperty.EXTENDED_PICTOGRAPHIC)
                || UCharacter.hasBinaryProperty(codePoint, UProperty.EMOJI_MODIFIER);
    }

    /// Whether the letter before, under its marks, is of a script that shapes its letters by their neighbours.
    private static boolean joinsLetters(String text, int at) {
        int before = at;
        for (int marks = 0; before > 0 && marks <= MOST_MARKS; marks++) {
            int codePoint = text.codePointBefore(before);
            int script = UScript.getScript(codePoint);
            if (script != UScript.INHERITED) {
                return UCharacter.getIntPropertyValue(codePoint, UProperty.JOINING_TYPE)
                                != UCharacter.JoiningType.NON_JOINING
                        || UCharacter.getIntPropertyValue(codePoint, UProperty.INDIC_SYLLABIC_CATEGORY)
                                != UCharacter.IndicSyllabicCategory.OTHER;
            }
            before -= Character.charCount(codePoint);
        }
        return false;
    }

    private static boolean spellsAFlag(String text, int at) {
        int start = at;
        for (int tags = 0; start > 0 && tags < MOST_TAGS && isTag(text.codePointBefore(start)); tags++) {
            start -= 2;
        }
        return start > 0 && text.codePointBefore(start) == BLACK_FLAG;
    }
}
