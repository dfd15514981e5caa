package org.pressmark.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.SpoofChecker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/// Finds words of one alphabet into which letters of another were put that look the same: `Кremlin` with a
/// Cyrillic К.
///
/// Letters that look like none of the word's own alphabet deceive nobody and are left alone (`Zелёный`,
/// `COVIDный`). Of the two alphabets in a word, the one with more letters is its own. Latin, Cyrillic and Greek,
/// by Unicode's table of confusable characters (technical standard 39).
final class LookAlikes {
    private static final int FIRST_GREEK = 0x370;
    private static final int LAST_CYRILLIC = 0x52F;

    /// Letters that look the same, one below the other.
    private static final String CYRILLIC = "АВЕКМНОРСТХУІЈЅаеорсхуіјѕһ";

    private static final String LATIN = "ABEKMHOPCTXYIJSaeopcxyijsh";
    private static final String GREEK = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧον";
    private static final String LATIN_FOR_GREEK = "ABEZHIKMNOPTYXov";

    private static final SpoofChecker SPOOFS =
            new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();

    /// What the letters of the other alphabets look like.
    private static final Map<Integer, Set<String>> SHAPES =
            Map.of(UScript.CYRILLIC, shapes(UScript.CYRILLIC), UScript.GREEK, shapes(UScript.GREEK));

    private LookAlikes() {}

    static List<Hidden> in(String text) {
        List<Hidden> found = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = at;
            while (end < text.length() && isOfWord(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (end > at && isMixed(text, at, end)) {
                found.add(new Hidden(new Span(at, end), Hidden.Kind.LOOK_ALIKE));
            }
            at = end > at ? end : end + Character.charCount(text.codePointAt(end));
        }
        return found;
    }

    private static boolean isOfWord(int codePoint) {
        return UCharacter.isLetter(codePoint) || UScript.getScript(codePoint) == UScript.INHERITED;
    }

    private static boolean isMixed(String text, int start, int end) {
        Map<Integer, Integer> letters = new HashMap<>();
        for (int at = start; at < end; at++) {
            letters.merge(UScript.getScript(text.charAt(at)), 1, Integer::sum);
        }
        int latin = letters.getOrDefault(UScript.LATIN, 0);
        int cyrillic = letters.getOrDefault(UScript.CYRILLIC, 0);
        int greek = letters.getOrDefault(UScript.GREEK, 0);
        if (latin == 0 || cyrillic + greek == 0) {
            return false;
        }
        IntPredicate deceives = latin >= cyrillic + greek
                ? LookAlikes::likeLatin
                : letter -> isLike(letter, cyrillic >= greek ? UScript.CYRILLIC : UScript.GREEK);
        return text.substring(start, end).chars().distinct().anyMatch(deceives);
    }

    /// Whether a Cyrillic or Greek letter looks like one of the plain Latin letters.
    private static boolean likeLatin(int letter) {
        return SHAPES.containsKey(UScript.getScript(letter))
                && UCharacter.isLetter(letter)
                && shape(letter).charAt(0) < 0x80;
    }

    /// Whether a Latin letter looks like one of another alphabet.
    private static boolean isLike(int letter, int script) {
        return UScript.getScript(letter) == UScript.LATIN
                && SHAPES.getOrDefault(script, Set.of()).contains(shape(letter));
    }

    /// The text with the letters of another alphabet that stand in a word put back into the word's own, as far as
    /// plain letters go. As long as the text, every place the same.
    static String honest(String text) {
        List<Hidden> mixed = in(text);
        if (mixed.isEmpty()) {
            return text;
        }
        StringBuilder honest = new StringBuilder(text);
        for (Hidden word : mixed) {
            String letters = word.span().of(text);
            long latin = letters.chars()
                    .filter(letter -> UScript.getScript(letter) == UScript.LATIN)
                    .count();
            boolean isLatin = 2 * latin >= letters.length();
            String from = isLatin ? CYRILLIC + GREEK : LATIN;
            String to = isLatin ? LATIN + LATIN_FOR_GREEK : CYRILLIC;
            for (int at = word.span().start(); at < word.span().end(); at++) {
                int known = from.indexOf(text.charAt(at));
                honest.setCharAt(at, known < 0 ? text.charAt(at) : to.charAt(known));
            }
        }
        return honest.toString();
    }

    private static String shape(int letter) {
        return SPOOFS.getSkeleton(Character.toString(letter));
    }

    private static Set<String> shapes(int script) {
        Set<String> shapes = new HashSet<>();
        for (int letter = FIRST_GREEK; letter <= LAST_CYRILLIC; letter++) {
            if (UScript.getScript(letter) == script && UCharacter.isLetter(letter)) {
                shapes.add(shape(letter));
            }
        }
        return Set.copyOf(shapes);
    }
}
