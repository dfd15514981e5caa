package org.pressmark.suggest.words;

import org.jspecify.annotations.Nullable;
import org.pressmark.text.Span;

/// The paragraphs around one place, found without walking through the whole text as
/// [org.pressmark.text.Paragraphs] does.
///
/// A question about a quote is asked at a key press; its cost must be that of a paragraph. UTF-16 code units.
public final class Lines {
    private Lines() {}

    /// The paragraphs that `span` touches, from the start of the first to the end of the last.
    public static Span around(String text, Span span) {
        int end = text.indexOf('\n', span.end());
        return new Span(text.lastIndexOf('\n', span.start() - 1) + 1, end < 0 ? text.length() : end);
    }

    /// The nearest paragraph before the one that begins at `start` that is not blank; null if there is none.
    public static @Nullable Span before(String text, int start) {
        int end = start - 1;
        while (end >= 0) {
            Span line = around(text, Span.caret(end));
            if (!line.of(text).isBlank()) {
                return line;
            }
            end = line.start() - 1;
        }
        return null;
    }

    /// The nearest paragraph after the one that ends at `end` that is not blank; null if there is none.
    public static @Nullable Span after(String text, int end) {
        int start = end + 1;
        while (start <= text.length()) {
            Span line = around(text, Span.caret(start));
            if (!line.of(text).isBlank()) {
                return line;
            }
            start = line.end() + 1;
        }
        return null;
    }
}
