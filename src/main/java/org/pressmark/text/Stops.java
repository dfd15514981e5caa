package org.pressmark.text;

import java.util.List;

/// The places at which the border of a tag may come to rest, when it is moved by characters, words or sentences.
///
/// The start of a tag rests where a unit begins, its end where one ends, so that no tag takes in the blank beside
/// it. A run of signs counts as a word of its own: from `ready` the end goes on to behind `,”`. Never inside a
/// grapheme. UTF-16 code units. Immutable, any thread.
public final class Stops {
    /// By what a border is moved.
    public enum Unit {
        CHARACTER,
        WORD,
        SENTENCE
    }

    /// Where to, in the order of the text.
    public enum Way {
        BACK,
        ON
    }

    /// Longer runs of signs are cut.
    private static final int LONGEST_RUN = 64;

    private final String text;
    private final Paragraphs paragraphs;
    private final Sentences sentences;

    public Stops(String text, Paragraphs paragraphs, Sentences sentences) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.sentences = sentences;
    }

    /// The next stop of a border that stands at `offset`; the end of the text in that direction if there is none.
    ///
    /// @throws IndexOutOfBoundsException if the text has no such place
    public int next(Edge edge, Unit unit, Way way, int offset) {
        return switch (unit) {
            case CHARACTER -> way == Way.ON ? Graphemes.next(text, offset) : Graphemes.previous(text, offset);
            case WORD -> word(edge, way, offset);
            case SENTENCE -> sentence(edge, way, offset);
        };
    }

    /// The stop nearest to `offset`, on either side of it.
    ///
    /// @throws IndexOutOfBoundsException if the text has no such place
    public int nearest(Edge edge, Unit unit, int offset) {
        int here = Graphemes.snap(text, Span.caret(offset)).start();
        int back = next(edge, unit, Way.BACK, Math.min(text.length(), Graphemes.next(text, here)));
        int on = next(edge, unit, Way.ON, Math.max(0, Graphemes.previous(text, here)));
        return Math.abs(back - offset) <= Math.abs(on - offset) ? back : on;
    }

    private int word(Edge edge, Way way, int offset) {
        if (edge == Edge.END) {
            int from = way == Way.ON ? pastBlanks(offset) : back(offset);
            return way == Way.ON ? from == text.length() ? from : wordAt(from).end() : beforeBlanks(from);
        }
        int from = way == Way.ON ? on(offset) : beforeBlanks(offset);
        return way == Way.ON
                ? pastBlanks(from)
                : from == 0 ? 0 : wordAt(Graphemes.previous(text, from)).start();
    }

    /// The end of the word that goes on at `offset`; `offset` itself before a blank.
    private int on(int offset) {
        return offset < text.length() && !isBlank(offset) ? wordAt(offset).end() : offset;
    }

    /// The start of the word that ends or goes on at `offset`; `offset` itself behind a blank.
    private int back(int offset) {
        int before = Graphemes.previous(text, offset);
        return offset > 0 && !isBlank(before) ? wordAt(before).start() : offset;
    }

    private int pastBlanks(int offset) {
        int at = offset;
        while (at < text.length() && isBlank(at)) {
            at = Graphemes.next(text, at);
        }
        return at;
    }

    private int beforeBlanks(int offset) {
        int at = offset;
        while (at > 0 && isBlank(Graphemes.previous(text, at))) {
            at = Graphemes.previous(text, at);
        }
        return at;
    }

    private boolean isBlank(int at) {
        return Blank.is(text.codePointAt(at)) && Blank.is(text.codePointBefore(Graphemes.next(text, at)));
    }

    /// The word, or the run of signs, that the character at `at` belongs to.
    private Span wordAt(int at) {
        Span word = Words.at(text, at).filter(found -> found.contains(at)).orElse(null);
        return word != null ? Graphemes.snap(text, word) : signsAt(at);
    }

    private Span signsAt(int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_RUN && isSign(Graphemes.previous(text, start))) {
            start = Graphemes.previous(text, start);
        }
        int end = Graphemes.next(text, at);
        while (end < text.length() && end - at < LONGEST_RUN && isSign(end)) {
            end = Graphemes.next(text, end);
        }
        return new Span(start, end);
    }

    private boolean isSign(int at) {
        return !isBlank(at)
                && Words.at(text, at).filter(word -> word.contains(at)).isEmpty();
    }

    private int sentence(Edge edge, Way way, int offset) {
        int step = way == Way.ON ? 1 : -1;
        int paragraph = paragraphs.indexAt(offset);
        for (int at = paragraph; at >= 0 && at < paragraphs.size(); at += step) {
            int found =
                    beside(edge, way, sentences.inParagraphAt(paragraphs.get(at).start()), offset);
            if (found >= 0) {
                return found;
            }
        }
        return way == Way.ON ? text.length() : 0;
    }

    /// The nearest border beyond `offset` among some sentences, or -1.
    private int beside(Edge edge, Way way, List<Span> within, int offset) {
        int found = -1;
        for (Span sentence : within) {
            int stop = edge.of(Graphemes.snap(text, sentence));
            if (way == Way.ON ? stop > offset && found < 0 : stop < offset) {
                found = stop;
            }
        }
        return found;
    }
}
