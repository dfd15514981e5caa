package org.pressmark.exchange.conll;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pressmark.text.Sentences;
import org.pressmark.text.Span;

/// The words and signs of a text in their sentences; blanks are none. Spans are UTF-16 code units.
record Tokens(List<List<Span>> sentences) {
    static Tokens of(String text, Locale locale) {
        BreakIterator words = BreakIterator.getWordInstance(locale);
        List<List<Span>> sentences = new ArrayList<>();
        for (Span sentence : Sentences.of(text, locale).all()) {
            List<Span> tokens = new ArrayList<>();
            String stretch = sentence.of(text);
            words.setText(stretch);
            int from = words.first();
            for (int to = words.next(); to != BreakIterator.DONE; to = words.next()) {
                if (!isBlank(stretch, from, to)) {
                    tokens.add(new Span(from, to).shifted(sentence.start()));
                }
                from = to;
            }
            if (!tokens.isEmpty()) {
                sentences.add(tokens);
            }
        }
        return new Tokens(sentences);
    }

    /// Whether there is nothing to be seen, or nothing but what readers part columns by.
    private static boolean isBlank(String text, int from, int to) {
        return text.substring(from, to)
                .codePoints()
                .allMatch(each -> Character.isWhitespace(each)
                        || Character.isSpaceChar(each)
                        || Character.isISOControl(each)
                        || Character.getType(each) == Character.FORMAT);
    }
}
