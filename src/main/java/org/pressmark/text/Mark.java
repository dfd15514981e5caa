package org.pressmark.text;

/// A quotation mark as it stands in a text, with what its neighbours say about it.
///
/// `paragraph` counts the paragraphs that hold more than blanks, so that two marks stand in neighbouring paragraphs
/// when
/// these numbers differ by one; `leads` says that only blanks and other marks stand before it in its paragraph.
///
/// @param mayBeApostrophe whether it also reads as an apostrophe or an inch sign, so that it is no fault if it stands
///     alone
record Mark(
        Span span,
        Glyph glyph,
        int paragraph,
        boolean leads,
        Facing facing,
        Certainty certainty,
        boolean mayBeApostrophe) {

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

    boolean isDoubtful() {
        return certainty == Certainty.DOUBTFUL;
    }

    /// Whether this mark ends what `opener` began; of the same family, and not yet considering doubt.
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
}
