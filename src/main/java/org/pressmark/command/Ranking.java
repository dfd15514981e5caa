package org.pressmark.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How well a few letters fit a title: the smaller the better, [#NONE] where they do not fit.
///
/// In this order: the title begins with them; they are the beginnings of words of it, as `nt` or `nex ta` of *Next
/// tag*; they stand in it; a word of what is said of it begins with them; its letters hold them in this order.
final class Ranking {
    static final int NONE = Integer.MAX_VALUE;
    private static final int BEGINS = 0;
    private static final int WORDS_BEGIN = 1;
    private static final int HOLDS = 2;
    private static final int TOLD = 3;
    private static final int SCATTERED = 4;

    /// Fewer letters begin a word of nearly every sentence.
    private static final int LEAST_TOLD = 3;

    private Ranking() {}

    /// `help` is the sentence that is said of what bears the title.
    static int of(String title, String help, String typed) {
        int rank = of(title, typed);
        String letters = typed.strip().toLowerCase(Locale.ROOT);
        boolean isTold =
                letters.length() >= LEAST_TOLD && (" " + help.toLowerCase(Locale.ROOT)).contains(" " + letters);
        return isTold ? Math.min(rank, TOLD) : rank;
    }

    /// `typed` may be empty: it fits everything.
    static int of(String title, String typed) {
        String letters = typed.strip().toLowerCase(Locale.ROOT);
        String lower = title.toLowerCase(Locale.ROOT);
        if (lower.startsWith(letters)) {
            return BEGINS;
        }
        List<String> words = Arrays.stream(lower.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        String together = letters.replaceAll("\\s+", "");
        if (beginWords(words, together)) {
            return WORDS_BEGIN;
        }
        if (lower.contains(letters)) {
            return HOLDS;
        }
        return isScattered(lower, together) ? SCATTERED : NONE;
    }

    /// Whether the letters can be cut into beginnings of these words, words being passed over where need be.
    private static boolean beginWords(List<String> words, String letters) {
        if (letters.isEmpty()) {
            return true;
        }
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            for (int taken = shared(word, letters); taken > 0; taken--) {
                if (beginWords(words.subList(at + 1, words.size()), letters.substring(taken))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int shared(String word, String letters) {
        int most = Math.min(word.length(), letters.length());
        int taken = 0;
        while (taken < most && word.charAt(taken) == letters.charAt(taken)) {
            taken++;
        }
        return taken;
    }

    private static boolean isScattered(String title, String letters) {
        int at = -1;
        for (int letter = 0; letter < letters.length(); letter++) {
            at = title.indexOf(letters.charAt(letter), at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }
}
