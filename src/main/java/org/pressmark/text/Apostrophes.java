package org.pressmark.text;

import com.ibm.icu.lang.UCharacter;
import java.util.Locale;
import java.util.Set;

/// Tells single marks from apostrophes and inch signs by the letters beside them.
///
/// An apostrophe inside a word is certain. At the border of a word it is only likely (`'tis`, `the '90s`,
/// `states'`), so such marks are called doubtful and [Pairing] decides by what else stands in the paragraph.
final class Apostrophes {
    /// Words that lose their beginning. All of them also occur after a true opening mark ('cause for concern').
    private static final Set<String> CLIPPED_AT_START = Set.of(
            "tis", "twas", "twere", "twill", "twould", "til", "till", "em", "im", "er", "ere", "cause", "cuz", "coz",
            "cos", "bout", "round", "neath", "gainst", "fraid", "nother", "nuff", "kay", "sup", "hood", "n", "un", "s",
            "t", "d", "m", "k", "ve", "re", "ll", "fore", "scuse", "spose", "cept");
    /// Words that lose their end, beside the many in `-in'`.
    private static final Set<String> CLIPPED_AT_END =
            Set.of("o", "ol", "an", "th", "tha", "lil", "mo", "po", "fo", "wi", "tho", "bro", "li", "de", "di");

    private static final int LONGEST = 8;

    private Apostrophes() {}

    /// Whether this sign stands inside a word or a number: `O'Brien`, `м'яч`, `6'2`.
    static boolean inside(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Beside.takesApostrophe(text.codePointBefore(at))
                && Beside.takesApostrophe(text.codePointAt(at + 1));
    }

    /// Whether the marks at both sides belong to a lone n: rock 'n' roll.
    static boolean isRockAndRoll(String text, int at) {
        return (isN(text, at + 1) && isSingle(text, at + 2)) || (isN(text, at - 1) && isSingle(text, at - 2));
    }

    private static boolean isN(String text, int at) {
        return at >= 0 && at < text.length() && (text.charAt(at) | 0x20) == 'n';
    }

    private static boolean isSingle(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        Glyph glyph = Glyph.of(text.charAt(at));
        return glyph != null && glyph.isSingle();
    }

    /// Whether the word or the year that begins at `start` often stands after an apostrophe.
    static boolean clippedAtStart(String text, int start) {
        int end = wordEnd(text, start);
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        boolean year = word.length() >= 2
                && Character.isDigit(word.charAt(0))
                && Character.isDigit(word.charAt(1))
                && (word.length() == 2 || word.equals(word.substring(0, 2) + "s"));
        return year || CLIPPED_AT_START.contains(word);
    }

    /// How sure it is that the single mark at `end`, after a letter, closes a quotation and is no possessive or
    /// clipped end.
    static Mark.Certainty closingAfterWord(String text, int end, boolean wordFollows) {
        String word = text.substring(wordStart(text, end), end).toLowerCase(Locale.ROOT);
        if (CLIPPED_AT_END.contains(word) || (word.length() > 4 && word.endsWith("in"))) {
            return Mark.Certainty.DOUBTFUL;
        }
        if (word.endsWith("s") || word.endsWith("x") || word.endsWith("z")) {
            return wordFollows ? Mark.Certainty.DOUBTFUL : Mark.Certainty.LIKELY;
        }
        return Mark.Certainty.SURE;
    }

    /// Whether a mark at `at` stands behind a number short enough to be a measure: `6' 2"`, `a 12" pipe`.
    static boolean isMeasure(String text, int at) {
        int start = at;
        while (start > 0 && at - start <= 3 && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        return (start < at && at - start <= 3) || (at > 0 && text.charAt(at - 1) == '\u00BD');
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && end - start <= LONGEST && UCharacter.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int wordStart(String text, int end) {
        int start = end;
        while (start > 0 && end - start <= LONGEST && UCharacter.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }
}
