package org.pressmark.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The sentences of a text.
///
/// No sentence goes over the border of a paragraph (`\n` or U+2029); a paragraph without a full stop, such as a
/// headline, is one sentence. Blanks around a sentence belong to none, the marks that close it belong to it.
/// Nothing is computed before it is asked for, and then only for the paragraph in question. UTF-16 code units.
/// Immutable, any thread.
public final class Sentences {
    private final String text;
    private final Locale locale;

    private Sentences(String text, Locale locale) {
        this.text = text;
        this.locale = locale;
    }

    /// The sentences of `text`.
    ///
    /// @param locale the language of the text; decides only what differs between languages, such as ordinal numbers
    public static Sentences of(String text, Locale locale) {
        return new Sentences(text, locale);
    }

    /// The sentence around a caret. Between two sentences it is the one before, unless the next begins at the
    /// caret; in a paragraph of blanks it is the empty span at the caret. Cost proportional to the length of the
    /// paragraph.
    ///
    /// @throws IndexOutOfBoundsException if the text has no such place
    public Span at(int offset) {
        List<Span> sentences = inParagraphAt(offset);
        Span found = sentences.isEmpty() ? Span.caret(offset) : sentences.getFirst();
        for (Span sentence : sentences) {
            if (sentence.start() <= offset) {
                found = sentence;
            }
        }
        return found;
    }

    /// The sentences of the paragraph in which a caret at `offset` stands.
    ///
    /// @throws IndexOutOfBoundsException if the text has no such place
    public List<Span> inParagraphAt(int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IndexOutOfBoundsException("no place " + offset + " in a text of " + text.length());
        }
        int start = offset;
        while (start > 0 && !Blank.isBorder(text.charAt(start - 1))) {
            start--;
        }
        return inParagraph(start, paragraphEnd(offset));
    }

    /// All sentences of the text, in order.
    public List<Span> all() {
        List<Span> all = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = paragraphEnd(start);
            all.addAll(inParagraph(start, end));
            start = end + 1;
        }
        return all;
    }

    private int paragraphEnd(int from) {
        int end = from;
        while (end < text.length() && !Blank.isBorder(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private List<Span> inParagraph(int start, int end) {
        List<Span> sentences = new ArrayList<>();
        int from = start;
        for (int border : SentenceBorders.of(text.substring(start, end), locale)) {
            Span sentence = Blank.trimmed(text, new Span(from, start + border));
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
            from = start + border;
        }
        return sentences;
    }
}
