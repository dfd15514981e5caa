package org.pressmark.text;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;

/// The word around a place in a text.
///
/// Words are those of Unicode annex 29, so Chinese, Japanese and Thai are parted by dictionary, and an apostrophe
/// between letters (`м'яч`, `O’Brien`) joins; a hyphen between letters or digits joins here too
/// (`Ivano-Frankivsk`, `Т-90`). Only [#REACH] code units on either side of the place are looked at. UTF-16 code
/// units. No state, any thread.
public final class Words {
    /// Longer words are cut, so that a text without blanks costs no more than another.
    private static final int REACH = 256;

    /// Hyphens and apostrophes; the rules know most of the latter already.
    private static final String JOINERS = "-\u2010\u2011'\u2019\u02BC";

    private Words() {}

    /// The word in which a caret at `offset` stands, or which ends there if none begins; empty between blanks or
    /// signs.
    ///
    /// @throws IndexOutOfBoundsException if the text has no such place
    public static Optional<Span> at(String text, int offset) {
        Span window = Graphemes.snap(
                text, new Span(Math.max(0, offset - REACH), Math.clamp(offset + (long) REACH, offset, text.length())));
        return new Window(window.of(text)).at(offset - window.start()).map(word -> word.shifted(window.start()));
    }

    /// The smallest span that holds `span` and cuts no word; blanks and signs at its ends stay as they are.
    ///
    /// @throws IndexOutOfBoundsException if the span does not fit the text
    public static Span snap(String text, Span span) {
        Span whole = Graphemes.snap(text, span);
        if (whole.isEmpty()) {
            return whole;
        }
        int start = at(text, whole.start())
                .filter(word -> word.end() > whole.start())
                .map(Span::start)
                .orElse(whole.start());
        int end = at(text, whole.end())
                .filter(word -> word.start() < whole.end())
                .map(Span::end)
                .orElse(whole.end());
        return new Span(start, end);
    }

    /// A piece of text with its words.
    private record Window(String text) {
        private Optional<Span> at(int offset) {
            BreakIterator parts = BreakIterator.getWordInstance(Locale.ROOT);
            parts.setText(text);
            int end = offset == text.length() ? offset : parts.following(offset);
            int start = end == 0 ? 0 : parts.preceding(end);
            if (!isWord(start, end) && !isJoiner(start) && start == offset) {
                end = start;
                start = end == 0 ? 0 : parts.preceding(end);
            }
            if (isJoiner(start)) {
                end = parts.following(end);
            }
            return isWord(start, end) ? Optional.of(grown(parts, start, end)) : Optional.empty();
        }

        private Span grown(BreakIterator parts, int from, int to) {
            int start = from;
            int end = to;
            while (isJoiner(start) || isJoiner(start - 1)) {
                start = parts.preceding(isJoiner(start) ? start : start - 1);
            }
            while (isJoiner(end)) {
                end = parts.following(end + 1);
            }
            return new Span(start, end);
        }

        private boolean isWord(int start, int end) {
            return text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
        }

        /// Whether a sign that joins two words stands at `at`.
        private boolean isJoiner(int at) {
            return at > 0
                    && at + 1 < text.length()
                    && JOINERS.indexOf(text.charAt(at)) >= 0
                    && Character.isLetterOrDigit(text.codePointBefore(at))
                    && Character.isLetterOrDigit(text.codePointAt(at + 1));
        }
    }
}
