package org.pressmark.text;

/// One of the two borders of a span, in the order of the text: in right-to-left text the start stands at the right.
public enum Edge {
    START,
    END;

    /// Where this border of a span is.
    public int of(Span span) {
        return this == START ? span.start() : span.end();
    }

    /// The span with this border elsewhere.
    ///
    /// @throws IllegalArgumentException if that is beyond the other border
    public Span moved(Span span, int to) {
        return this == START ? new Span(to, span.end()) : new Span(span.start(), to);
    }
}
