package org.pressmark.suggest.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words made alike for comparing: letter case, kinds of apostrophe, ё and е, Arabic and Persian letter twins.
///
/// Never stored and never an offset: folding changes lengths. Any thread.
public final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}&&[^\\u00AD]]|\\u00AD");

    private Folded() {}

    /// Keeps diacritics: "мой" is not "мои", "maß" is not "mass".
    public static String word(String text) {
        String plain = isPlain(text) ? text : UNSEEN.matcher(text).replaceAll("");
        return plain.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace('\u02BC', '\'')
                .replace('\u2011', '-')
                .replace('\u0451', '\u0435')
                .replace('\u064A', '\u06CC')
                .replace('\u0649', '\u06CC')
                .replace('\u0643', '\u06A9');
    }

    /// Drops diacritics too, for what somebody types in a hurry: "Erdogan" finds "Erdoğan".
    public static String search(String text) {
        String apart = Normalizer.normalize(word(text), Normalizer.Form.NFKD);
        return MARKS.matcher(apart)
                .replaceAll("")
                .replace('\u0131', 'i')
                .replace('\u0142', 'l')
                .replace("\u00DF", "ss");
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
