package org.pressmark.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.UTF16;

/// What kind of character stands beside a mark. Decided once for a run of marks, by the nearest character on either
/// side that is neither a mark nor invisible.
enum Beside {
    /// A blank, a control, or the border of the paragraph.
    BLANK,
    /// An opening bracket, or a sign that only begins words (`¿`).
    BRACKET,
    /// A dash, a slash, a star: says nothing about which side the words are on, as a blank.
    DASH,
    /// A sign that ends words: comma, full stop, closing bracket.
    STOP,
    /// Three or more full stops or `…`: may begin the quoted words and may end them.
    ELLIPSIS,
    /// A letter, a digit, a sign read aloud.
    WORD;

    /// The kind of a character.
    ///
    /// @param twice whether the same character stands there a second time, as in an ellipsis of full stops
    private static Beside of(int codePoint, boolean twice) {
        if (codePoint == '\u2026' || (codePoint == '.' && twice)) {
            return ELLIPSIS;
        }
        if (Blank.is(codePoint)) {
            return BLANK;
        }
        return switch (UCharacter.getType(codePoint)) {
            case ECharacterCategory.CONTROL -> BLANK;
            case ECharacterCategory.START_PUNCTUATION -> BRACKET;
            case ECharacterCategory.DASH_PUNCTUATION -> DASH;
            case ECharacterCategory.END_PUNCTUATION -> STOP;
            case ECharacterCategory.OTHER_PUNCTUATION -> ofPunctuation(codePoint);
            case ECharacterCategory.MATH_SYMBOL -> codePoint == '|' ? DASH : WORD;
            default -> WORD;
        };
    }

    private static Beside ofPunctuation(int codePoint) {
        return switch (codePoint) {
            case '\u00BF', '\u00A1' -> BRACKET;
            case '/', '\\', '*', ':' -> DASH;
            case '#', '@', '%', '&', '\u2030', '\u2116' -> WORD;
            default -> STOP;
        };
    }

    /// What stands on the left of `from`, invisible characters passed over.
    static Beside left(String text, int from) {
        int at = from;
        while (at > 0 && isInvisible(text.charAt(at - 1))) {
            at--;
        }
        if (at == 0 || Blank.isBorder(text.charAt(at - 1))) {
            return BLANK;
        }
        int sign = text.codePointBefore(at);
        int before = at - UTF16.getCharCount(sign);
        Beside beside = of(sign, before > 0 && text.charAt(before - 1) == sign);
        return beside == ELLIPSIS ? STOP : beside;
    }

    /// What stands on the right of `from`, invisible characters passed over.
    static Beside right(String text, int from) {
        int at = from;
        while (at < text.length() && isInvisible(text.charAt(at))) {
            at++;
        }
        if (at == text.length() || Blank.isBorder(text.charAt(at))) {
            return BLANK;
        }
        int sign = text.codePointAt(at);
        int after = at + UTF16.getCharCount(sign);
        return of(sign, after < text.length() && text.charAt(after) == sign);
    }

    private static boolean isInvisible(char sign) {
        return sign >= 0x80 && UCharacter.getType(sign) == ECharacterCategory.FORMAT;
    }

    static boolean isOpeningBracket(char sign) {
        return UCharacter.getType(sign) == ECharacterCategory.START_PUNCTUATION;
    }

    static boolean isClosingBracket(char sign) {
        return UCharacter.getType(sign) == ECharacterCategory.END_PUNCTUATION;
    }

    static Mark.Facing facing(Beside left, Beside right) {
        boolean freeOnLeft = left == BLANK || left == BRACKET || left == DASH;
        boolean wordsOnRight = right == WORD || right == BRACKET || right == ELLIPSIS;
        if (freeOnLeft && wordsOnRight) {
            return Mark.Facing.OPENING;
        }
        boolean freeOnRight = right == BLANK || right == STOP || right == DASH || right == ELLIPSIS;
        return !freeOnLeft && freeOnRight ? Mark.Facing.CLOSING : Mark.Facing.UNCLEAR;
    }

    /// Whether an apostrophe can stand between this character and another such: a letter or a digit of a script
    /// that parts its words by blanks. Chinese, Japanese, Korean and Thai letters follow a closing mark directly.
    static boolean takesApostrophe(int codePoint) {
        if (!UCharacter.isLetterOrDigit(codePoint)
                && UCharacter.getType(codePoint) != ECharacterCategory.NON_SPACING_MARK) {
            return false;
        }
        return switch (UScript.getScript(codePoint)) {
            case UScript.HAN,
                    UScript.HIRAGANA,
                    UScript.KATAKANA,
                    UScript.HANGUL,
                    UScript.BOPOMOFO,
                    UScript.THAI,
                    UScript.LAO,
                    UScript.KHMER,
                    UScript.MYANMAR -> false;
            default -> true;
        };
    }
}
