package org.pressmark.text;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/// The borders of grapheme clusters: the places where a reader sees one character end and the next begin.
///
/// A letter with its combining marks, an emoji of several code points, a flag and a Hangul syllable are each one
/// cluster (Unicode annex 29, extended clusters). A span made by hand must not cut one. Every answer looks only at
/// the neighbourhood of the place asked for. UTF-16 code units. No state, any thread.
public final class Graphemes {
    private Graphemes() {}

    /// Whether a cluster ends and another begins at `offset`; both ends of the text are borders.
    ///
    /// @throws IndexOutOfBoundsException if the text has no such place
    public static boolean isBorder(String text, int offset) {
        return floor(text, offset) == offset;
    }

    /// The border after `offset`; the end of the text if there is none.
    ///
    /// @throws IndexOutOfBoundsException if the text has no such place
    public static int next(String text, int offset) {
        check(text, offset);
        return offset == text.length() ? offset : clusters(text).following(offset);
    }

    /// The border before `offset`; 0 if there is none.
    ///
    /// @throws IndexOutOfBoundsException if the text has no such place
    public static int previous(String text, int offset) {
        check(text, offset);
        return offset == 0 ? 0 : clusters(text).preceding(offset);
    }

    /// The smallest span that holds `span` and cuts no cluster. A caret inside a cluster goes to its beginning.
    ///
    /// @throws IndexOutOfBoundsException if the span does not fit the text
    public static Span snap(String text, Span span) {
        int start = floor(text, span.start());
        return span.isEmpty() ? Span.caret(start) : new Span(start, ceiling(text, span.end()));
    }

    private static int floor(String text, int offset) {
        check(text, offset);
        return isEnd(text, offset) ? offset : clusters(text).preceding(offset + 1);
    }

    private static int ceiling(String text, int offset) {
        check(text, offset);
        return isEnd(text, offset) ? offset : clusters(text).following(offset - 1);
    }

    private static boolean isEnd(String text, int offset) {
        return offset == 0 || offset == text.length();
    }

    private static BreakIterator clusters(String text) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        return clusters;
    }

    private static void check(String text, int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IndexOutOfBoundsException("no place " + offset + " in a text of " + text.length());
        }
    }
}
