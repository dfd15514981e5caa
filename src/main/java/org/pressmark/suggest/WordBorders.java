package org.pressmark.suggest;

/// Where a name may begin and end in running text. UTF-16 code units.
public final class WordBorders {
    private static final int LONGEST_ENDING = 2;

    private WordBorders() {}

    /// Whether a word begins at `at`.
    public static boolean isStart(String text, int at) {
        return at < text.length()
                && Character.isLetterOrDigit(text.charAt(at))
                && (at == 0 || !joins(text.charAt(at - 1), text.charAt(at)));
    }

    /// The end of a name whose letters end at `at`, with the case ending of a Cyrillic name; -1 if a word goes
    /// on there.
    static int end(String text, int at) {
        if (isEnd(text, at)) {
            return at;
        }
        int end = at;
        while (end < text.length() && end - at < LONGEST_ENDING && isEnding(text.charAt(end))) {
            end++;
        }
        boolean consonant = isEnding(text.charAt(at - 1)) && "аеёиоуыэюяьії".indexOf(text.charAt(at - 1)) < 0;
        return end > at && consonant && isEnd(text, end) && "аеёиоуыэюямї".indexOf(text.charAt(end - 1)) >= 0
                ? end
                : -1;
    }

    /// Whether no word goes on at `at`, which is not 0.
    public static boolean isEnd(String text, int at) {
        return at >= text.length() || !joins(text.charAt(at - 1), text.charAt(at));
    }

    private static boolean isEnding(char sign) {
        return Character.UnicodeScript.of(sign) == Character.UnicodeScript.CYRILLIC && Character.isLowerCase(sign);
    }

    /// Whether two neighbours are of one word. Chinese and Japanese put no border between words, so each sign
    /// is one.
    private static boolean joins(char left, char right) {
        return Character.isLetterOrDigit(left)
                && Character.isLetterOrDigit(right)
                && !Character.isIdeographic(left)
                && !Character.isIdeographic(right);
    }
}
