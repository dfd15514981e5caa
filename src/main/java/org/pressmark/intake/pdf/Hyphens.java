package org.pressmark.intake.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Decides what becomes of a hyphen at the end of a line: whether the typesetter put it there or the author.
///
/// The author's stays: where the word goes on with a capital or a digit, and where the same word stands with its
/// hyphen elsewhere in the file and never without.
final class Hyphens {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[-\u2010][\\p{L}\\p{M}]+)*");
    private static final Pattern BEGINNING = Pattern.compile("^[\\p{L}\\p{M}]+(?:[-\u2010][\\p{L}\\p{M}]+)*");
    private static final Pattern END =
            Pattern.compile("[\\p{L}\\p{M}]+(?:[-\u2010][\\p{L}\\p{M}]+)*(?=[-\u2010\u00ad]$)");

    private final Set<String> words = new HashSet<>();

    Hyphens(List<Block> blocks) {
        for (Block block : blocks) {
            for (Line line : block.lines()) {
                Matcher word = WORD.matcher(line.words());
                while (word.find()) {
                    words.add(word.group().toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    /// Whether a line ends in a hyphen behind a letter.
    static boolean endsIn(CharSequence line) {
        int last = line.length() - 1;
        return last > 0
                && "-\u2010\u00ad".indexOf(line.charAt(last)) >= 0
                && Character.isLetterOrDigit(Character.codePointBefore(line, last));
    }

    /// Whether the hyphen at the end of a line goes when the next is put behind it.
    boolean goes(CharSequence line, String next) {
        if (line.charAt(line.length() - 1) == '\u00ad') {
            return true;
        }
        Matcher begin = BEGINNING.matcher(next);
        Matcher end = END.matcher(line.subSequence(Math.max(0, line.length() - 80), line.length()));
        if (!end.find() || !begin.find() || !Character.isLowerCase(begin.group().codePointAt(0))) {
            return false;
        }
        String whole = (end.group() + begin.group()).toLowerCase(Locale.ROOT);
        String kept = (end.group() + "-" + begin.group()).toLowerCase(Locale.ROOT);
        return words.contains(whole) || !words.contains(kept);
    }
}
