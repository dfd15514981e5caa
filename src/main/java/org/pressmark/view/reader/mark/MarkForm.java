package org.pressmark.view.reader.mark;

/// What a mark looks like. No two forms differ by colour alone.
public enum MarkForm {
    /// Square fill and a solid line.
    QUOTE_CONTENT("quote", Fill.SQUARE, Line.STRAIGHT),
    /// Square fill and a thick line.
    CLAIM("claim", Fill.SQUARE, Line.STRAIGHT),
    /// Solid line, no fill.
    SOURCE("source", Fill.NONE, Line.STRAIGHT),
    /// Dotted line, no fill.
    CUE("cue", Fill.NONE, Line.STRAIGHT),
    /// Dashed line, no fill.
    ADDRESSEE("addressee", Fill.NONE, Line.STRAIGHT),
    /// Rounded fill, no line.
    OUTLET("outlet", Fill.ROUND, Line.NONE),
    /// A bracket in the margin, nothing on the words.
    ZONE("zone", Fill.NONE, Line.MARGIN),
    /// Wavy line, no fill.
    QUOTED_TERM("term", Fill.NONE, Line.WAVY),
    /// A line in the code's own colour with a foot at either end.
    CODING("coding", Fill.NONE, Line.FOOTED),
    /// Pale dashed outline, no fill.
    PROPOSAL("proposal", Fill.OUTLINE, Line.NONE),
    /// Pale dotted outline, no fill: who would be the source, and which words the cue.
    PROPOSED_PART("proposed-part", Fill.OUTLINE, Line.NONE),
    /// Pale dashed bracket in the margin.
    PROPOSED_ZONE("proposed-zone", Fill.NONE, Line.MARGIN),
    /// Solid outline: the proposal that a key would take.
    PROPOSAL_HERE("proposal-here", Fill.OUTLINE, Line.NONE),
    /// In a review: the words of a tag of mine, and the parts around it. Always above theirs.
    MINE("mine", Fill.NONE, Line.STRAIGHT),
    MINE_PART("mine-part", Fill.NONE, Line.STRAIGHT),
    /// The same of theirs.
    THEIRS("theirs", Fill.NONE, Line.STRAIGHT),
    THEIRS_PART("theirs-part", Fill.NONE, Line.STRAIGHT),
    /// Square fills behind words about which two annotators differ, a colour for each class of difference.
    OTHER_BORDER("other-border", Fill.SQUARE, Line.NONE),
    OTHER_KIND("other-kind", Fill.SQUARE, Line.NONE),
    OTHER_FIELDS("other-fields", Fill.SQUARE, Line.NONE),
    ONLY_MINE("only-mine", Fill.SQUARE, Line.NONE),
    ONLY_THEIRS("only-theirs", Fill.SQUARE, Line.NONE),
    OTHER_SPLIT("other-split", Fill.SQUARE, Line.NONE);

    enum Fill {
        NONE,
        SQUARE,
        ROUND,
        OUTLINE
    }

    enum Line {
        NONE,
        STRAIGHT,
        WAVY,
        FOOTED,
        MARGIN
    }

    private final String word;
    private final Fill fill;
    private final Line line;

    MarkForm(String word, Fill fill, Line line) {
        this.word = word;
        this.fill = fill;
        this.line = line;
    }

    /// The middle of this form's style classes: `mark-quote-fill`, `mark-quote-line`.
    String word() {
        return word;
    }

    Fill fill() {
        return fill;
    }

    Line line() {
        return line;
    }

    /// Which fill lies over which: higher over lower.
    int height() {
        return switch (fill) {
            case NONE, SQUARE -> 0;
            case ROUND -> Fills.DEEPEST;
            case OUTLINE -> Fills.DEEPEST + 1;
        };
    }

    /// Whether a mark of many lines has a stripe beside them.
    boolean hasStripe() {
        return this == QUOTE_CONTENT || this == CLAIM || this == CODING;
    }

    /// Whether it is what a tag is put on, and not who said it, how, or to whom.
    public boolean isMain() {
        return switch (this) {
            case QUOTE_CONTENT, CLAIM, OUTLET, ZONE, QUOTED_TERM, CODING -> true;
            case MINE, THEIRS, OTHER_BORDER, OTHER_KIND, OTHER_FIELDS, ONLY_MINE, ONLY_THEIRS, OTHER_SPLIT -> true;
            case MINE_PART,
                    THEIRS_PART,
                    SOURCE,
                    CUE,
                    ADDRESSEE,
                    PROPOSAL,
                    PROPOSED_PART,
                    PROPOSED_ZONE,
                    PROPOSAL_HERE -> false;
        };
    }

    /// Which lines lie below which: those of rank 0 take their lanes first.
    int rank() {
        return this == THEIRS || this == THEIRS_PART ? 1 : 0;
    }

    boolean isLineBelow() {
        return line != Line.NONE && line != Line.MARGIN;
    }
}
