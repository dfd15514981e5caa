package org.pressmark.text;

/// A quotation mark as it stands in a text, with what its neighbours say about it.
///
/// @param mayBeApostrophe whether it also reads as an apostrophe or an inch sign, so that it is no fault if it
/// stands
///     alone
record Mark(Span span, Glyph glyph, MarkLines.Line line, Facing facing, Certainty certainty, boolean mayBeApostrophe) {

    /// Which side of the mark the quoted words stand on, by the neighbours alone.
    enum Facing {
        OPENING,
        CLOSING,
        UNCLEAR
    }

    /// How sure it is that this is a quotation mark at all. [#LIKELY] is a closing mark that might be a possessive
    /// (`states',`); [#DOUBTFUL] is taken for a mark only when the count comes out no other way.
    enum Certainty {
        SURE,
        LIKELY,
        DOUBTFUL
    }

    boolean isSure() {
        return certainty == Certainty.SURE;
    }

    boolean isDoubtful() {
        return certainty == Certainty.DOUBTFUL;
    }

    Glyph.Family family() {
        return glyph.family();
    }

    /// Whether this mark ends what `opener`, a mark of the same family, began; doubt is not considered.
    boolean answers(Mark opener) {
        Glyph.Lean lean = glyph.lean();
        Glyph.Lean openerLean = opener.glyph.lean();
        return switch (facing) {
            case CLOSING -> lean != Glyph.Lean.ALWAYS_OPENS;
            case OPENING -> lean == Glyph.Lean.CLOSES && openerLean != Glyph.Lean.CLOSES;
            case UNCLEAR ->
                lean != Glyph.Lean.OPENS || openerLean == Glyph.Lean.ALWAYS_OPENS || openerLean == Glyph.Lean.CLOSES;
        };
    }

    /// Whether this mark at the head of a paragraph can repeat one left open in the paragraph before.
    boolean mayRepeat() {
        return line.leads() && line.wordsFollow() && facing != Facing.CLOSING;
    }

    /// Whether this mark plainly closes even though nothing is open in its paragraph.
    boolean closesAlone() {
        boolean byShape = glyph.lean() == Glyph.Lean.CLOSES || (glyph.lean() == Glyph.Lean.EITHER && line.leads());
        return isSure() && (facing == Facing.CLOSING || (facing == Facing.UNCLEAR && byShape && !line.wordsFollow()));
    }

    /// Whether a mark left open at the end of its line can be closed by this one: in the next paragraph, or
    /// further down in the same block.
    boolean isInReachOf(MarkLines.Line open) {
        return line.paragraph() <= open.paragraph() + 1 || line.block() == open.block();
    }
}
