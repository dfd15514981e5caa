package org.pressmark.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;

/// Blanks: every character of Unicode's White_Space, so the non-breaking ones too, and controls that show nothing.
///
/// Java's own `isWhitespace` leaves out the non-breaking space, which news pages are full of.
final class Blank {
    private Blank() {}

    static boolean is(int codePoint) {
        return codePoint < 0x80
                ? codePoint == ' ' || (codePoint >= 0x09 && codePoint <= 0x0D)
                : UCharacter.hasBinaryProperty(codePoint, UProperty.WHITE_SPACE);
    }

    /// Whether this character ends a paragraph in the eyes of quotations and sentences. U+2028 and U+0085 only
    /// break a line.
    static boolean isBorder(char sign) {
        return sign == '\n' || sign == '\u2029';
    }

    /// Whether nothing is seen at this character: a blank, a bidi control, a byte order mark. Not the joiners
    /// U+200C and U+200D, which are part of the word before them.
    static boolean isUnseen(int codePoint) {
        if (codePoint < 0x80) {
            return is(codePoint);
        }
        boolean joiner = codePoint == 0x200C || codePoint == 0x200D;
        return is(codePoint) || (!joiner && UCharacter.getType(codePoint) == ECharacterCategory.FORMAT);
    }

    /// The part of `span` without unseen characters at its ends; a caret at its start if there is nothing else. A
    /// blank that carries a combining mark stays.
    static Span trimmed(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isUnseen(text.charAt(start)) && !carriesMark(text, start)) {
            start++;
        }
        while (end > start && isUnseen(text.charAt(end - 1))) {
            end--;
        }
        return start == end ? Span.caret(span.start()) : new Span(start, end);
    }

    private static boolean carriesMark(String text, int at) {
        if (at + 1 == text.length() || text.charAt(at + 1) < 0x300) {
            return false;
        }
        return switch (UCharacter.getIntPropertyValue(text.codePointAt(at + 1), UProperty.GRAPHEME_CLUSTER_BREAK)) {
            case UCharacter.GraphemeClusterBreak.EXTEND,
                    UCharacter.GraphemeClusterBreak.SPACING_MARK,
                    UCharacter.GraphemeClusterBreak.ZWJ -> true;
            default -> false;
        };
    }
}
