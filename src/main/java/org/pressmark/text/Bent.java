package org.pressmark.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a letter is to somebody who looks for it: without accents, quotation marks and dashes all alike, Arabic and
/// Persian letters one, digits of every script the same.
///
/// Accents go where they are written over a letter that is known without them: Latin, Greek, Arabic, Hebrew, and
/// the stress of Cyrillic. Cyrillic й and ї are letters of their own; ё is written е as often as not. Vowel signs
/// of Indian scripts are no accents.
final class Bent {
    private static final Normalizer2 COMPOSED = Normalizer2.getNFKCInstance();
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();
    private static final int MINUS = 0x2212;
    private static final Map<Integer, String> OTHERS = Map.ofEntries(
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'Ø', "O"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'Đ', "D"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'Ł', "L"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'Æ', "AE"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'Œ', "OE"),
            Map.entry((int) 'ё', "е"),
            Map.entry((int) 'Ё', "Е"),
            Map.entry(0x649, "\u06CC"),
            Map.entry(0x64A, "\u06CC"),
            Map.entry(0x643, "\u06A9"));

    private Bent() {}

    /// One letter with the marks over it, letter case kept. Never empty.
    static String of(String letter) {
        if (letter.length() == 1) {
            String mark = mark(letter.charAt(0));
            if (mark != null) {
                return mark;
            }
        }
        String plain = withoutAccents(COMPOSED.normalize(letter));
        return plain.isBlank() ? letter : told(plain);
    }

    private static @Nullable String mark(char sign) {
        Glyph glyph = Glyph.of(sign);
        if (glyph != null) {
            return glyph.isSingle() ? "'" : "\"";
        }
        return sign < 0x80 ? Character.toString(sign) : null;
    }

    private static String withoutAccents(String composed) {
        return switch (UScript.getScript(composed.codePointAt(0))) {
            case UScript.LATIN, UScript.GREEK, UScript.ARABIC, UScript.HEBREW, UScript.COMMON ->
                bare(DECOMPOSED.normalize(composed));
            case UScript.CYRILLIC -> bare(composed);
            default -> composed;
        };
    }

    private static String bare(String letters) {
        StringBuilder bare = new StringBuilder(letters.length());
        letters.codePoints().filter(sign -> !isAccent(sign)).forEach(bare::appendCodePoint);
        return bare.toString();
    }

    static boolean isAccent(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static String told(String letters) {
        StringBuilder told = new StringBuilder(letters.length());
        letters.codePoints().forEach(sign -> tell(sign, told));
        return told.toString();
    }

    private static void tell(int sign, StringBuilder told) {
        String other = OTHERS.get(sign);
        if (other != null) {
            told.append(other);
        } else if (Character.getType(sign) == Character.DASH_PUNCTUATION || sign == MINUS) {
            told.append('-');
        } else if (Character.isDigit(sign)) {
            told.append(UCharacter.digit(sign));
        } else {
            told.appendCodePoint(sign);
        }
    }

    /// Whether nothing is seen of a character and nobody would type it: joiners, direction marks, soft hyphens, the
    /// stroke that lengthens Arabic words, control codes.
    static boolean isPassedOver(int codePoint) {
        if (codePoint < 0x80) {
            return codePoint == 0x7F || (codePoint < ' ' && !Blank.is(codePoint));
        }
        return codePoint == 0x640
                || (codePoint >= 0xFFF9 && codePoint <= 0xFFFB)
                || UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                || (Character.getType(codePoint) == Character.CONTROL && !Blank.is(codePoint));
    }
}
