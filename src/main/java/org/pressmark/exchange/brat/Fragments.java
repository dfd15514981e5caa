package org.pressmark.exchange.brat;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.text.Span;

/// The pieces in which brat keeps a stretch: none of them holds a character at which some reader of brat's lines
/// ends a line or a column, so a stretch over such characters is written as the pieces between them.
///
/// Spans are UTF-16 code units of the text they go with.
final class Fragments {
    private Fragments() {}

    /// Tab, and whatever Python takes for the end of a line.
    static boolean isBreak(char unit) {
        return (unit >= '\t' && unit <= '\r')
                || (unit >= 0x1c && unit <= 0x1e)
                || unit == 0x85
                || unit == 0x2028
                || unit == 0x2029;
    }

    /// The pieces of a span, in order; none for one of nothing but breaks.
    static List<Span> of(String text, Span span) {
        List<Span> pieces = new ArrayList<>();
        int from = span.start();
        for (int at = span.start(); at <= span.end(); at++) {
            if (at == span.end() || isBreak(text.charAt(at))) {
                if (at > from) {
                    pieces.add(new Span(from, at));
                }
                from = at + 1;
            }
        }
        return pieces;
    }

    static List<Span> of(String text, List<Span> spans) {
        return spans.stream().flatMap(span -> of(text, span).stream()).toList();
    }

    /// Pieces with nothing but breaks between them made one again.
    static List<Span> joined(String text, List<Span> pieces) {
        List<Span> joined = new ArrayList<>();
        for (Span piece : pieces) {
            Span last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && isGap(text, last.end(), piece.start())) {
                joined.set(joined.size() - 1, new Span(last.start(), piece.end()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static boolean isGap(String text, int from, int to) {
        if (from >= to || to > text.length()) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (!isBreak(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /// Words on one line.
    static String flat(String words) {
        StringBuilder flat = new StringBuilder(words);
        for (int at = 0; at < flat.length(); at++) {
            if (isBreak(flat.charAt(at))) {
                flat.setCharAt(at, ' ');
            }
        }
        return flat.toString();
    }
}
