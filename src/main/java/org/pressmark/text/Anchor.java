package org.pressmark.text;

/// A span together with the words it stands on and a little of what stands around them, so that it can be proved
/// right and found again in a changed text.
///
/// `exact` is what the span covers; `prefix` and `suffix` are up to [#CONTEXT] UTF-16 code units before and after
/// it, shorter at the ends of the text and never beginning or ending inside a surrogate pair that the text holds
/// whole. Position and quote selectors of the W3C Web Annotation Data Model, section 4.2. Immutable, any thread.
public record Anchor(Span span, String exact, String prefix, String suffix) {
    /// UTF-16 code units.
    public static final int CONTEXT = 32;

    /// @throws IllegalArgumentException if the span is empty or `exact` is not as long as the span
    public Anchor {
        if (span.isEmpty() || exact.length() != span.length()) {
            throw new IllegalArgumentException("no anchor: " + span + " with " + exact.length() + " code units");
        }
    }

    /// The anchor of `span` in `text`.
    ///
    /// @throws IndexOutOfBoundsException if the span does not fit the text
    public static Anchor of(String text, Span span) {
        int before = Math.max(0, span.start() - CONTEXT);
        if (before > 0
                && Character.isLowSurrogate(text.charAt(before))
                && Character.isHighSurrogate(text.charAt(before - 1))) {
            before++;
        }
        int after = Math.min(text.length(), span.end() + CONTEXT);
        if (after < text.length()
                && Character.isLowSurrogate(text.charAt(after))
                && Character.isHighSurrogate(text.charAt(after - 1))) {
            after--;
        }
        return new Anchor(
                span,
                span.of(text),
                text.substring(Math.min(before, span.start()), span.start()),
                text.substring(span.end(), Math.max(after, span.end())));
    }

    /// Whether the span covers exactly these words in `text` (invariant 3).
    public boolean holdsIn(String text) {
        return span.fits(text) && text.startsWith(exact, span.start());
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }
}
