package org.pressmark.text;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/// The paragraphs of a text as the reader shows them: what stands between two line feeds.
///
/// Only `\n` ends a paragraph here (U+2028, U+2029 and U+0085 are characters like any other), because the reader
/// lays out exactly these pieces. A text of n line feeds has n + 1 paragraphs, some of which may be empty; no span
/// holds its line feed. UTF-16 code units. Immutable, any thread.
public final class Paragraphs {
    private final int[] starts;
    private final int length;

    private Paragraphs(int[] starts, int length) {
        this.starts = starts;
        this.length = length;
    }

    public static Paragraphs of(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
            }
            starts[count++] = feed + 1;
        }
        return new Paragraphs(Arrays.copyOf(starts, count), text.length());
    }

    public int size() {
        return starts.length;
    }

    /// The paragraph of this number, counted from 0.
    ///
    /// @throws IndexOutOfBoundsException if there is none
    public Span get(int index) {
        int start = starts[index];
        return new Span(start, index + 1 < starts.length ? starts[index + 1] - 1 : length);
    }

    /// The number, from 0, of the paragraph in which a caret at `offset` stands. Logarithmic.
    ///
    /// @throws IndexOutOfBoundsException if the text has no such place
    public int indexAt(int offset) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException("no place " + offset + " in a text of " + length);
        }
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /// The paragraph in which a caret at `offset` stands; before its line feed counts as in it.
    ///
    /// @throws IndexOutOfBoundsException if the text has no such place
    public Span at(int offset) {
        return get(indexAt(offset));
    }

    /// All of them in text order; a view, nothing is copied.
    public List<Span> all() {
        return new AbstractList<>() {
            @Override
            public Span get(int index) {
                return Paragraphs.this.get(index);
            }

            @Override
            public int size() {
                return Paragraphs.this.size();
            }
        };
    }
}
