package org.pressmark.text;

/// Provisional.
public final class Graphemes {
    private Graphemes() {}

    public static Span snap(String text, Span span) {
        return span;
    }
}
