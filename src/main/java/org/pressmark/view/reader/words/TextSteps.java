package org.pressmark.view.reader.words;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.pressmark.text.Span;

/// How a caret steps through a text: by graphemes and by words, as Unicode (UAX 29) cuts them.
///
/// Offsets are UTF-16 code units, 0-based. A step over words ends at the end of a word, not behind its blank, so
/// that what is selected with it can be tagged as it is.
public final class TextSteps {
    private final String text;
    private final BreakIterator graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);
    private final BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);

    public TextSteps(String text) {
        this.text = text;
        graphemes.setText(text);
        words.setText(text);
    }

    public int next(int offset) {
        return offset >= text.length() ? text.length() : graphemes.following(offset);
    }

    public int previous(int offset) {
        return offset <= 0 ? 0 : graphemes.preceding(offset);
    }

    /// The end of the word, or of the run of signs, that ends first after `offset`.
    public int wordEnd(int offset) {
        int at = offset;
        while (at < text.length() && isBlank(at)) {
            at++;
        }
        if (at >= text.length()) {
            return text.length();
        }
        int end = words.following(at);
        while (!isWord(at) && end < text.length() && !isBlank(end) && !isWord(end)) {
            end = words.following(end);
        }
        return end;
    }

    /// The start of the word, or of the run of signs, that starts last before `offset`.
    public int wordStart(int offset) {
        int at = offset;
        while (at > 0 && isBlank(at - 1)) {
            at--;
        }
        if (at == 0) {
            return 0;
        }
        int start = words.preceding(at);
        while (!isWord(start) && start > 0 && !isBlank(start - 1) && !isWord(words.preceding(start))) {
            start = words.preceding(start);
        }
        return start;
    }

    /// The word around `offset`, or the one that ends there, or the signs between two words.
    public Span wordAt(int offset) {
        if (text.isEmpty()) {
            return Span.caret(0);
        }
        int inside = offset > 0 && (offset == text.length() || isBlank(offset)) && !isBlank(offset - 1)
                ? offset - 1
                : Math.min(offset, text.length() - 1);
        int end = words.following(inside);
        return new Span(Math.max(0, words.previous()), end);
    }

    private boolean isBlank(int offset) {
        return Signs.isBlank(text.charAt(offset));
    }

    private boolean isWord(int offset) {
        return Character.isLetterOrDigit(text.codePointAt(offset));
    }
}
