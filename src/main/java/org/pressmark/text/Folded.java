package org.pressmark.text;

import com.ibm.icu.lang.UCharacter;
import java.util.Arrays;

/// A text as it is searched, with the way back from every place in it to the text.
///
/// Each code unit knows from where to where in the text it was made: of nothing seen nothing is made, of a run of
/// blanks one blank, of `ß` two units that both lead back to it. Places are UTF-16 code units.
final class Folded {
    private static final String LINE_ENDS = "\n\u0085\u2028\u2029";

    private final StringBuilder folded;
    private int[] starts;
    private int[] ends;

    private Folded(int length) {
        folded = new StringBuilder(length);
        starts = new int[length + 1];
        ends = new int[length + 1];
    }

    /// For words: accents, dashes, quotation marks, look-alike letters and runs of blanks made alike, unseen
    /// characters left out; letter case too, unless it is kept. Linear.
    static Folded forWords(String text, boolean keepsCase) {
        String honest = LookAlikes.honest(text);
        Folded made = new Folded(text.length());
        for (int at = 0; at < honest.length(); ) {
            int sign = honest.codePointAt(at);
            int end = at + Character.charCount(sign);
            if (Blank.is(sign)) {
                made.blank(at, end);
            } else if (!Bent.isPassedOver(sign)) {
                while (end < honest.length() && Bent.isAccent(honest.codePointAt(end))) {
                    end += Character.charCount(honest.codePointAt(end));
                }
                made.add(letter(honest.substring(at, end), keepsCase), at, end);
            }
            at = end;
        }
        return made;
    }

    /// For regular expressions: unseen characters left out, every blank a blank and every end of a line `\n`; all
    /// else as it stands. Linear.
    static Folded forPatterns(String text) {
        Folded made = new Folded(text.length());
        for (int at = 0; at < text.length(); ) {
            int sign = text.codePointAt(at);
            int end = at + Character.charCount(sign);
            if (LINE_ENDS.indexOf(sign) >= 0) {
                made.add("\n", at, end);
            } else if (Blank.is(sign)) {
                made.add(sign == '\t' ? "\t" : " ", at, end);
            } else if (!Bent.isPassedOver(sign)) {
                made.add(text.substring(at, end), at, end);
            }
            at = end;
        }
        return made;
    }

    private static String letter(String letter, boolean keepsCase) {
        String bent = Bent.of(letter);
        return keepsCase ? bent : UCharacter.foldCase(bent, true);
    }

    private void blank(int start, int end) {
        int last = folded.length() - 1;
        if (last >= 0 && folded.charAt(last) == ' ') {
            ends[last] = end;
        } else {
            add(" ", start, end);
        }
    }

    private void add(String units, int start, int end) {
        int needed = folded.length() + units.length();
        if (needed > starts.length) {
            starts = Arrays.copyOf(starts, needed * 2);
            ends = Arrays.copyOf(ends, needed * 2);
        }
        Arrays.fill(starts, folded.length(), needed, start);
        Arrays.fill(ends, folded.length(), needed, end);
        folded.append(units);
    }

    CharSequence units() {
        return folded;
    }

    int indexOf(String words, int from) {
        return folded.indexOf(words, from);
    }

    /// What of the text the units of a span of this one were made of.
    Span back(int start, int end) {
        return new Span(starts[start], ends[end - 1]);
    }
}
