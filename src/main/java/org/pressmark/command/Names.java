package org.pressmark.command;

import java.util.Arrays;
import java.util.Locale;

/// How names are matched with a few typed letters.
final class Names {
    private Names() {}

    /// Whether the letters begin a word of the name, or are the first letters of its words; letter case aside.
    static boolean fits(String name, String typed) {
        String letters = typed.strip().toLowerCase(Locale.ROOT);
        String lower = name.toLowerCase(Locale.ROOT);
        if (letters.isEmpty() || lower.startsWith(letters)) {
            return true;
        }
        String[] words = lower.split("[^\\p{L}\\p{N}]+");
        StringBuilder initials = new StringBuilder();
        Arrays.stream(words).filter(word -> !word.isEmpty()).forEach(word -> initials.append(word.charAt(0)));
        return Arrays.stream(words).anyMatch(word -> word.startsWith(letters))
                || initials.toString().startsWith(letters);
    }
}
