package org.pressmark.view.reader.words;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.view.reader.words.Composition.Direction;
import org.pressmark.view.reader.words.Segment.Ink;

/// Cuts a paragraph into segments that JavaFX lays out without losing words.
///
/// In 26.0.2 a run that goes through the shaper of the system (right-to-left scripts, combining marks, joiners,
/// Indic scripts) and is broken at the end of a line is shaped again from the text of the whole run: left to right
/// the rest is drawn twice, right to left the layout throws and the window is dead. A run never reaches beyond its
/// text node, so a paragraph that holds such a sign gets one node a word, and nothing is left to break. A NUL would
/// end such a run, a zero-width joiner is drawn as a box, a font that lacks a sign puts it in the wrong place: hence
/// nodes of one face each, and hidden ones.
///
/// The direction of a paragraph is set by an embedding character before it, not by the node's orientation, which
/// would mirror all geometry.
final class Compositor {
    /// UTF-16 code units.
    static final int LONGEST_SEGMENT = 30;

    private static final String RIGHT_TO_LEFT_EMBEDDING = "\u202b";

    private final String text;
    private final List<Segment> segments = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private Face face = Face.READING;
    private Ink ink = Ink.WORDS;

    private Compositor(String text) {
        this.text = text;
    }

    static Composition compose(String text) {
        return text.chars().allMatch(sign -> Signs.isPlain((char) sign))
                ? new Composition(List.of(new Segment(text, Face.READING, Ink.WORDS)), Direction.LEFT_TO_RIGHT, 0)
                : new Compositor(text).segments();
    }

    private Composition segments() {
        boolean rightToLeft = runsRightToLeft();
        if (rightToLeft) {
            segments.add(new Segment(RIGHT_TO_LEFT_EMBEDDING, Face.READING, Ink.NONE));
        }
        text.codePoints().forEach(this::take);
        close();
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

    private void take(int codePoint) {
        if (Signs.isTreacherous(codePoint)) {
            begin(Face.READING, Ink.WARNING);
            open.append(Signs.STAND_IN);
        } else if (Signs.isUnseen(codePoint)) {
            begin(face, Ink.NONE);
            open.appendCodePoint(codePoint);
        } else if (Signs.isSeparator(codePoint)) {
            begin(Face.READING, Ink.WORDS);
            open.append(' ');
            close();
        } else {
            takeWord(codePoint);
        }
    }

    private void takeWord(int codePoint) {
        boolean blank = Signs.isBlank(codePoint);
        boolean joins = Signs.isMark(codePoint) || blank;
        begin(joins && ink == Ink.WORDS ? face : Face.of(codePoint), Ink.WORDS);
        if (open.length() >= LONGEST_SEGMENT && !joins) {
            close();
        }
        open.appendCodePoint(codePoint);
        if (blank) {
            close();
        }
    }

    private void begin(Face needed, Ink wanted) {
        if (face != needed || ink != wanted) {
            close();
            face = needed;
            ink = wanted;
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            segments.add(new Segment(open.toString(), face, ink));
            open.setLength(0);
        }
    }
}
