package org.pressmark.text;

import java.util.ArrayList;
import java.util.List;

/// The other places of a text at which the same words stand.
///
/// Words that begin and end at word borders are only found at word borders, so that `Iran` is not found in
/// `Iranian`. No grapheme is cut, and no two places overlap. UTF-16 code units. No state, any thread.
public final class EqualStrings {
    /// What counts as the same.
    public enum Case {
        /// The very same characters.
        EXACT,
        /// Whatever the letter case, and whichever quotation marks, dashes and blanks are used.
        FOLDED
    }

    private EqualStrings() {}

    /// The places in the order of the text, without `words` themselves. Linear in the length of the text.
    ///
    /// @throws IndexOutOfBoundsException if the span does not fit the text
    public static List<Span> of(String text, Span words, Case matching) {
        if (words.isEmpty()) {
            return List.of();
        }
        String within = matching == Case.EXACT ? text : Folding.of(text);
        String wanted = words.of(within);
        boolean isWhole = Words.snap(text, words).equals(words);
        List<Span> found = new ArrayList<>();
        int at = within.indexOf(wanted);
        while (at >= 0) {
            Span span = new Span(at, at + wanted.length());
            boolean isFit = Graphemes.isBorder(text, span.start())
                    && Graphemes.isBorder(text, span.end())
                    && !span.overlaps(words)
                    && (!isWhole || Words.snap(text, span).equals(span));
            if (isFit) {
                found.add(span);
            }
            at = within.indexOf(wanted, isFit ? span.end() : at + 1);
        }
        return found;
    }
}
