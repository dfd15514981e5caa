package org.pressmark.text;

/// A stretch between two quotation marks.
///
/// `whole` includes the marks and is what belongs to a quote's content, `inner` does not include them. A quotation
/// over several paragraphs, its opening mark repeated at the head of each, is one; the repeated marks and the
/// borders stand inside `inner`. `depth` is 0 for one that stands in no other. UTF-16 code units. Immutable, any
/// thread.
public record Quotation(Span whole, Span inner, MarkStyle style, int depth) {
    /// @throws IllegalArgumentException if no mark stands on one of the sides
    public Quotation {
        if (inner.start() <= whole.start() || whole.end() <= inner.end() || depth < 0) {
            throw new IllegalArgumentException("no quotation: " + whole + " around " + inner);
        }
    }
}
