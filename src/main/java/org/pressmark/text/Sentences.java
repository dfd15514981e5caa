package org.pressmark.text;

import java.util.Locale;

/// Provisional.
public final class Sentences {
    private final String text;

    private Sentences(String text) {
        this.text = text;
    }

    public static Sentences of(String text, Locale locale) {
        return new Sentences(text);
    }

    public Span at(int offset) {
        return Paragraphs.of(text).at(offset);
    }
}
