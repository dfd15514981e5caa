package org.pressmark.intake;

import org.jspecify.annotations.Nullable;

/// The simplest title an article can have: its first line with something on it.
public final class FirstLine {
    /// UTF-16 code units, the ellipsis included.
    private static final int LONGEST = 90;

    private static final int LONGEST_SAID = 300;

    private FirstLine() {}

    /// One line of at most 90 code units, cut between words where there is a border, and never empty.
    public static String titleOf(String text) {
        String line = text.lines()
                .map(FirstLine::tidy)
                .filter(each -> !Plainness.isEmpty(each))
                .findFirst()
                .orElse("…");
        return cut(line, LONGEST);
    }

    /// What a file says in one line, at most 300 code units; null if nothing of it can be seen.
    public static @Nullable String of(String said) {
        String line = Decoding.wellFormed(tidy(said));
        return Plainness.isEmpty(line) ? null : cut(line, LONGEST_SAID);
    }

    /// Looks at no more than a title can need: a line may be as long as the file.
    private static String tidy(String line) {
        String begin = line.stripLeading();
        return begin.substring(0, Math.min(begin.length(), LONGEST * LONGEST))
                .replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ")
                .strip();
    }

    private static String cut(String line, int longest) {
        if (line.length() <= longest) {
            return line;
        }
        int border = line.lastIndexOf(' ', longest - 1);
        int end = border > longest / 2 ? border : longest - 1;
        if (Character.isLowSurrogate(line.charAt(end)) && Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end) + "…";
    }
}
