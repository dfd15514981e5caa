package org.pressmark.text;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the quotation marks of a text and says of each which way it faces and how sure that is.
///
/// Marks that stand side by side are read as one run, because they share their neighbours: in `"'Yes,' he said"`
/// the first two both face the `Y`. Every character is looked at a bounded number of times.
final class MarkReader {
    /// Further than this nobody parts a mark from its words, and a walk must not go on for ever.
    private static final int MOST_BLANKS = 4;

    private final String text;
    private final List<Mark> marks = new ArrayList<>();
    private final MarkLines lines = new MarkLines();

    private MarkReader(String text) {
        this.text = text;
    }

    static List<Mark> read(String text) {
        MarkReader reader = new MarkReader(text);
        for (int at = 0; at < text.length(); ) {
            at = reader.step(at);
        }
        return reader.marks;
    }

    /// Reads what stands at `at` and says where to go on.
    private int step(int at) {
        char sign = text.charAt(at);
        if (Blank.isBorder(sign)) {
            lines.border();
        } else if (Blank.isUnseen(sign)) {
            return at + 1;
        } else if (Glyph.of(sign) != null) {
            return readRun(at);
        } else if (sign == ',' && isTwoCommas(at)) {
            lines.mark();
            add(new Span(at, at + 2), Glyph.TWO_COMMAS, Mark.Facing.OPENING, Mark.Certainty.SURE, false);
            return at + 2;
        } else {
            lines.word(sign);
        }
        return at + 1;
    }

    private boolean isTwoCommas(int at) {
        return text.startsWith(",,", at)
                && Beside.facing(Beside.left(text, at), Beside.right(text, at + 2)) == Mark.Facing.OPENING;
    }

    private int readRun(int start) {
        int end = start + 1;
        while (end < text.length() && Glyph.of(text.charAt(end)) != null) {
            end++;
        }
        Mark.Facing facing = Beside.facing(Beside.left(text, start), Beside.right(text, end));
        lines.mark();
        int at = start;
        while (at < end) {
            at = readEqual(at, end, facing, end - start == 1);
        }
        return end;
    }

    /// Reads the equal signs that begin at `start`. Two single marks count as one double; of an odd number the odd
    /// one stands on the inside. But where a single mark is open and no double one of this kind, two at the end
    /// are an apostrophe or an inner mark, and the mark that answers: `‘He is James’’`.
    private int readEqual(int start, int runEnd, Mark.Facing facing, boolean alone) {
        int end = start + 1;
        while (end < runEnd && text.charAt(end) == text.charAt(start)) {
            end++;
        }
        Glyph glyph = glyphAt(start);
        boolean apart = end - start == 2 && facing == Mark.Facing.CLOSING && lines.expectsSingle();
        @Nullable Glyph doubled = apart ? null : glyph.doubled();
        int at = apart && isLikelyApostrophe(start) ? start + 1 : start;
        boolean odd = (end - start) % 2 == 1;
        if (odd && facing != Mark.Facing.OPENING) {
            at = addOne(at, glyph, facing, alone, end == runEnd);
        }
        while (doubled != null && at + 2 <= end) {
            addDouble(new Span(at, at + 2), doubled, facing, alone);
            at += 2;
        }
        while (at < end) {
            at = addOne(at, glyph, facing, alone, end == runEnd);
        }
        return end;
    }

    private int addOne(int at, Glyph glyph, Mark.Facing facing, boolean alone, boolean last) {
        Span span = new Span(at, at + 1);
        if (!glyph.isSingle()) {
            addDouble(span, glyph, facing, alone);
        } else if (last || !isElision(at, facing)) {
            addSingle(span, glyph, facing, alone);
        }
        return at + 1;
    }

    private boolean isLikelyApostrophe(int at) {
        return isAfterWord(at) && Apostrophes.closingAfterWord(text, at, false) != Mark.Certainty.SURE;
    }

    /// Whether an article is joined here to quoted words: `l'«affaire»`.
    private boolean isElision(int at, Mark.Facing facing) {
        return facing == Mark.Facing.UNCLEAR && isAfterWord(at);
    }

    private boolean isAfterWord(int at) {
        return at > 0 && UCharacter.isLetterOrDigit(text.codePointBefore(at));
    }

    private void addDouble(Span span, Glyph glyph, Mark.Facing beside, boolean alone) {
        Mark.Facing facing = byShape(glyph, beside);
        if (glyph.family() != Glyph.Family.DOUBLE || facing == Mark.Facing.OPENING) {
            add(span, glyph, facing, Mark.Certainty.SURE, false);
            return;
        }
        boolean inch = glyph.lean() != Glyph.Lean.OPENS && Apostrophes.isMeasure(text, span.start());
        boolean inWord = alone && glyph.lean() == Glyph.Lean.EITHER && Apostrophes.inside(text, span.start());
        if (inWord
                && Gershayim.isHebrew(text.charAt(span.start() - 1))
                && Gershayim.isAbbreviation(text, span.start())) {
            return;
        }
        boolean doubtful = inch || inWord;
        add(span, glyph, facing, doubtful ? Mark.Certainty.DOUBTFUL : Mark.Certainty.SURE, doubtful);
    }

    private void addSingle(Span span, Glyph glyph, Mark.Facing beside, boolean alone) {
        int at = span.start();
        if (alone && (Apostrophes.inside(text, at) || Apostrophes.isRockAndRoll(text, at))) {
            return;
        }
        Mark.Facing facing = byShape(glyph, beside);
        boolean afterWord = isAfterWord(at);
        add(span, glyph, facing, certaintyOfSingle(at, glyph, facing, afterWord), afterWord || isClipped(at, facing));
    }

    private Mark.Certainty certaintyOfSingle(int at, Glyph glyph, Mark.Facing facing, boolean afterWord) {
        return switch (facing) {
            case OPENING ->
                glyph.lean() == Glyph.Lean.CLOSES || isClipped(at, facing)
                        ? Mark.Certainty.DOUBTFUL
                        : Mark.Certainty.SURE;
            case CLOSING -> {
                if (!afterWord || glyph.lean() == Glyph.Lean.OPENS) {
                    yield Mark.Certainty.SURE;
                }
                yield Apostrophes.isMeasure(text, at)
                        ? Mark.Certainty.DOUBTFUL
                        : Apostrophes.closingAfterWord(text, at, wordFollows(at + 1));
            }
            case UNCLEAR -> glyph.lean() == Glyph.Lean.EITHER ? Mark.Certainty.DOUBTFUL : Mark.Certainty.SURE;
        };
    }

    private boolean isClipped(int at, Mark.Facing facing) {
        return facing == Mark.Facing.OPENING && Apostrophes.clippedAtStart(text, at + 1);
    }

    /// Whether blanks and then a word stand at `at`.
    private boolean wordFollows(int at) {
        int next = afterBlanks(at);
        return next > at && next < text.length() && UCharacter.isLetterOrDigit(text.codePointAt(next));
    }

    /// Whether blanks and then the beginning of a sentence stand at `at`.
    private boolean beginsAfterBlanks(int at) {
        int next = afterBlanks(at);
        return next < text.length()
                && (UCharacter.isUUppercase(text.codePointAt(next)) || UCharacter.isDigit(text.codePointAt(next)));
    }

    private int afterBlanks(int at) {
        int next = at;
        while (next < text.length()
                && next - at < MOST_BLANKS
                && Blank.isUnseen(text.charAt(next))
                && !Blank.isBorder(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static Mark.Facing byShape(Glyph glyph, Mark.Facing beside) {
        return switch (glyph.lean()) {
            case ALWAYS_OPENS -> Mark.Facing.OPENING;
            case ALWAYS_CLOSES -> Mark.Facing.CLOSING;
            case OPENS, EITHER, CLOSES -> beside;
        };
    }

    private void add(Span span, Glyph glyph, Mark.Facing facing, Mark.Certainty certainty, boolean mayBeApostrophe) {
        MarkLines.Line line = lines.here(facing == Mark.Facing.OPENING || beginsAfterBlanks(span.end()));
        Mark mark = new Mark(span, glyph, line, facing, certainty, mayBeApostrophe);
        lines.note(mark);
        marks.add(mark);
    }

    private Glyph glyphAt(int at) {
        @Nullable Glyph glyph = Glyph.of(text.charAt(at));
        if (glyph == null) {
            throw new IllegalStateException("no mark at " + at);
        }
        return glyph;
    }
}
