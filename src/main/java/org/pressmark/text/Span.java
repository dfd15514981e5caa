package org.pressmark.text;

/// A stretch of an article's text, half-open: `start` is in, `end` is out.
///
/// `Span(4, 9)` of `The mayor spoke` is `mayor`. Adjacent spans touch but do not overlap; an empty span is a caret.
/// Both ends are UTF-16 code units, 0-based, `0 <= start <= end`. Immutable, any thread.
public record Span(int start, int end) implements Comparable<Span> {
    /// @throws IllegalArgumentException if the ends are negative or the wrong way round
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
        }
    }

    public static Span caret(int at) {
        return new Span(at, at);
    }

    /// Both ends in either order, as a selection gives them (anchor first, caret second).
    public static Span between(int one, int other) {
        return new Span(Math.min(one, other), Math.max(one, other));
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether a caret at `offset` stands inside or at either border.
    public boolean touches(int offset) {
        return start <= offset && offset <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean fits(CharSequence text) {
        return end <= text.length();
    }

    public String of(String text) {
        return text.substring(start, end);
    }

    public Span shifted(int by) {
        return new Span(start + by, end + by);
    }

    /// Earlier start first; of equal starts the longer first, so that what encloses comes before what it holds.
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }

    @Override
    public String toString() {
        return "[" + start + ", " + end + ")";
    }
}
