package org.pressmark.text;

import java.util.Arrays;

/// The places of one text in an [OffsetUnit] and in UTF-16 code units.
///
/// Only places between characters exist: one inside a surrogate pair or inside the bytes of a character is
/// refused, never moved. Both ends of the text are places. Immutable, any thread.
///
/// Every [#STEP] code units a pair of offsets is noted, so a place costs a short walk and the map a fraction of the
/// text.
public final class OffsetMap {
    private static final int STEP = 128;

    private final String text;
    private final OffsetUnit unit;
    /// Ascending UTF-16 offsets some [#STEP] apart, from 0, and the same places in the unit.
    private final int[] marksUtf16;

    private final int[] marks;
    private final int length;

    private OffsetMap(String text, OffsetUnit unit, int[] marksUtf16, int[] marks, int length) {
        this.text = text;
        this.unit = unit;
        this.marksUtf16 = marksUtf16;
        this.marks = marks;
        this.length = length;
    }

    static OffsetMap of(String text, OffsetUnit unit) {
        int[] marksUtf16 = new int[text.length() / STEP + 1];
        int[] marks = new int[marksUtf16.length];
        int count = 0;
        int units = 0;
        for (int at = 0; at < text.length(); ) {
            if (at >= count * STEP) {
                marksUtf16[count] = at;
                marks[count++] = units;
            }
            int codePoint = text.codePointAt(at);
            units += unit.size(codePoint);
            at += Character.charCount(codePoint);
        }
        int used = Math.max(1, count);
        return new OffsetMap(text, unit, Arrays.copyOf(marksUtf16, used), Arrays.copyOf(marks, used), units);
    }

    /// How long the text is, in the unit.
    public int length() {
        return length;
    }

    /// The UTF-16 offset of the place that the unit numbers `offset`.
    ///
    /// @throws OffsetException if there is no such place
    public int toUtf16(int offset) {
        if (offset < 0 || offset > length) {
            throw new OffsetException(unit, offset, OffsetException.Reason.OUTSIDE_THE_TEXT);
        }
        int mark = lastUpTo(marks, offset);
        int units = marks[mark];
        int at = marksUtf16[mark];
        while (units < offset) {
            int codePoint = text.codePointAt(at);
            units += unit.size(codePoint);
            at += Character.charCount(codePoint);
        }
        if (units > offset) {
            throw new OffsetException(unit, offset, OffsetException.Reason.INSIDE_A_CHARACTER);
        }
        return at;
    }

    /// The number in the unit of the place at the UTF-16 offset `offset`.
    ///
    /// @throws OffsetException if there is no such place
    public int fromUtf16(int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new OffsetException(OffsetUnit.UTF_16, offset, OffsetException.Reason.OUTSIDE_THE_TEXT);
        }
        int mark = lastUpTo(marksUtf16, offset);
        int units = marks[mark];
        int at = marksUtf16[mark];
        while (at < offset) {
            int codePoint = text.codePointAt(at);
            units += unit.size(codePoint);
            at += Character.charCount(codePoint);
        }
        if (at > offset) {
            throw new OffsetException(OffsetUnit.UTF_16, offset, OffsetException.Reason.INSIDE_A_CHARACTER);
        }
        return units;
    }

    /// The span in UTF-16 code units of one in the unit.
    ///
    /// @throws OffsetException if one of its ends is no place
    public Span toUtf16(Span span) {
        return new Span(toUtf16(span.start()), toUtf16(span.end()));
    }

    /// The span in the unit of one in UTF-16 code units.
    ///
    /// @throws OffsetException if one of its ends is no place
    public Span fromUtf16(Span span) {
        return new Span(fromUtf16(span.start()), fromUtf16(span.end()));
    }

    private static int lastUpTo(int[] ascending, int offset) {
        int found = Arrays.binarySearch(ascending, offset);
        return found >= 0 ? found : -found - 2;
    }
}
