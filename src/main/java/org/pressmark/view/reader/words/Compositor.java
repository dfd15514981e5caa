package org.pressmark.view.reader.words;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.pressmark.view.reader.words.Composition.Direction;
import org.pressmark.view.reader.words.Segment.End;
import org.pressmark.view.reader.words.Segment.Ink;

/// Cuts a paragraph into segments that JavaFX lays out without losing words.
///
/// In 26.0.2 a run that goes through the shaper of the system (right-to-left scripts, combining marks, joiners,
/// Indic scripts) and is broken at the end of a line is shaped again from the text of the whole run: left to right
/// the rest is drawn twice, right to left the layout throws and the window is dead. A run never reaches beyond its
/// text node, so a paragraph that holds such a sign gets a node for every stretch between two places at which the
/// layout may break a line, and nothing is left to break. ([SegmentFitter] sees to words wider than a line.) A NUL
/// would end such a run, a zero-width joiner is drawn as a box, a font that lacks a sign puts it in the wrong
/// place: hence nodes of one face each, and hidden ones.
///
/// What nobody can read is not given to it at all: of a heap of marks on one letter only the first [#MOST_MARKS].
///
/// The direction of a paragraph is set by an embedding character before it, not by the node's orientation, which
/// would mirror all geometry.
final class Compositor {
    /// Accents and the like on one letter. No script stacks half as many; thousands take the shaper seconds.
    static final int MOST_MARKS = 16;

    private static final String RIGHT_TO_LEFT_EMBEDDING = "\u202b";

    /// Has no width and joins what it stands between.
    private static final char NOTHING = '\u2060';

    private static final int SOFT_HYPHEN = 0xad;

    /// Lets a line end where a soft hyphen does; that one is as wide as a hyphen in the reading face.
    private static final int BREAK = 0x200b;

    private final String text;
    private final BreakIterator lineEnds = BreakIterator.getLineInstance();
    private final List<Segment> segments = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private Face face = Face.READING;
    private Ink ink = Ink.WORDS;
    private int marks;

    private Compositor(String text) {
        this.text = text;
    }

    static Composition compose(String text) {
        if (text.chars().allMatch(sign -> Signs.isPlain((char) sign))) {
            List<Segment> whole = List.of(new Segment(text, Face.READING, Ink.WORDS, End.MAY_BREAK));
            return new Composition(whole, Direction.LEFT_TO_RIGHT, 0);
        }
        return new Compositor(text).composition();
    }

    private Composition composition() {
        boolean rightToLeft = runsRightToLeft();
        lineEnds.setText(text);
        int lineEnd = lineEnds.next();
        if (rightToLeft) {
            segments.add(new Segment(RIGHT_TO_LEFT_EMBEDDING, Face.READING, Ink.NONE, End.HOLDS));
        }
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            take(codePoint);
            at += Character.charCount(codePoint);
            if (at >= lineEnd) {
                close(End.MAY_BREAK);
                lineEnd = lineEnds.next();
            }
        }
        return new Composition(
                List.copyOf(segments),
                rightToLeft ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT,
                rightToLeft ? RIGHT_TO_LEFT_EMBEDDING.length() : 0);
    }

    private boolean runsRightToLeft() {
        long right = text.codePoints().filter(Signs::isRightToLeft).count();
        return right > 0
                && right >= text.codePoints().filter(Signs::isLeftToRight).count();
    }

    /// Adds what stands on the page for a character: always as many UTF-16 code units as it has.
    private void take(int codePoint) {
        boolean mark = Signs.isMark(codePoint);
        marks = mark ? marks + 1 : 0;
        if (mark && marks > MOST_MARKS) {
            takeHeaped(codePoint);
        } else if (Signs.isTreacherous(codePoint)) {
            begin(Face.READING, Ink.WARNING);
            open.append(Signs.STAND_IN);
        } else if (Signs.isUnseen(codePoint)) {
            begin(face, Ink.NONE);
            open.appendCodePoint(codePoint == SOFT_HYPHEN ? BREAK : codePoint);
        } else if (Signs.isSeparator(codePoint)) {
            begin(Face.READING, Ink.WORDS);
            open.append(' ');
        } else {
            boolean joins = mark || (Signs.isBlank(codePoint) && face.hasBlanks());
            begin(joins && ink == Ink.WORDS ? face : Face.of(codePoint), Ink.WORDS);
            open.appendCodePoint(codePoint);
        }
    }

    /// One sign for the whole heap, nothing for the rest of it.
    private void takeHeaped(int codePoint) {
        boolean first = marks == MOST_MARKS + 1;
        begin(Face.READING, first ? Ink.WARNING : Ink.NONE);
        open.append(first ? Signs.STAND_IN : NOTHING);
        if (Character.charCount(codePoint) > 1) {
            begin(Face.READING, Ink.NONE);
            open.append(NOTHING);
        }
    }

    private void begin(Face needed, Ink wanted) {
        if (face != needed || ink != wanted) {
            close(End.HOLDS);
            face = needed;
            ink = wanted;
        }
    }

    private void close(End end) {
        if (!open.isEmpty()) {
            segments.add(new Segment(open.toString(), face, ink, end));
            open.setLength(0);
        }
    }
}
