package org.pressmark.text;

import java.util.Arrays;

/// A text whose newlines have become LF, with what they were and a way back for every place.
///
/// CR LF and lone CR become LF, once and for all; U+2028, U+2029, U+0085 and form feeds are characters of the text
/// and stay. Offsets are UTF-16 code units. Immutable, any thread.
public final class Newlines {
    /// Which newlines a text had.
    public enum Kind {
        NONE,
        LF,
        CRLF,
        CR,
        MIXED
    }

    private final String text;
    /// Where in [#text] the line feeds stand that were CR LF, ascending.
    private final int[] pairs;

    private final int lineFeeds;
    private final int carriageReturns;
    private final int originalLength;

    private Newlines(String text, int[] pairs, int lineFeeds, int carriageReturns) {
        this.text = text;
        this.pairs = pairs;
        this.lineFeeds = lineFeeds;
        this.carriageReturns = carriageReturns;
        this.originalLength = text.length() + pairs.length;
    }

    /// Reads a text with whatever newlines it has. Linear.
    public static Newlines of(String original) {
        StringBuilder text = new StringBuilder(original.length());
        int[] pairs = new int[16];
        int pairCount = 0;
        int lineFeeds = 0;
        int carriageReturns = 0;
        for (int at = 0; at < original.length(); at++) {
            char unit = original.charAt(at);
            if (unit == '\r' && original.startsWith("\n", at + 1)) {
                pairs = pairCount < pairs.length ? pairs : Arrays.copyOf(pairs, 2 * pairCount);
                pairs[pairCount++] = text.length();
                at++;
            } else if (unit == '\r') {
                carriageReturns++;
            } else if (unit == '\n') {
                lineFeeds++;
            }
            text.append(unit == '\r' ? '\n' : unit);
        }
        return new Newlines(text.toString(), Arrays.copyOf(pairs, pairCount), lineFeeds, carriageReturns);
    }

    /// The text with LF only.
    public String text() {
        return text;
    }

    public Kind kind() {
        int all = pairs.length + lineFeeds + carriageReturns;
        if (all == 0) {
            return Kind.NONE;
        }
        if (all == lineFeeds) {
            return Kind.LF;
        }
        if (all == pairs.length) {
            return Kind.CRLF;
        }
        return all == carriageReturns ? Kind.CR : Kind.MIXED;
    }

    /// How many LF the original had beside the pairs.
    public int lineFeeds() {
        return lineFeeds;
    }

    /// How many CR the original had beside the pairs.
    public int carriageReturns() {
        return carriageReturns;
    }

    /// How many CR LF the original had.
    public int pairs() {
        return pairs.length;
    }

    /// The place in the original of a place in [#text()]. Logarithmic.
    ///
    /// @throws IndexOutOfBoundsException if there is none
    public int toOriginal(int offset) {
        check(offset, text.length());
        int found = Arrays.binarySearch(pairs, offset);
        return offset + (found >= 0 ? found : -found - 1);
    }

    /// The place in [#text()] of a place in the original; the one between CR and LF goes before the newline.
    /// Logarithmic.
    ///
    /// @throws IndexOutOfBoundsException if there is none
    public int toText(int offset) {
        check(offset, originalLength);
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] + middle < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return offset - low;
    }

    private static void check(int offset, int length) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException("no place " + offset + " in a text of " + length);
        }
    }
}
