package org.pressmark.text;

/// In which typographic manner a quotation is marked. [#MIXED] is a mark of one manner answered by one of another,
/// such as a straight mark by a curly one: allowed, and worth reporting.
public enum MarkStyle {
    /// "…", also the full-width and the Hebrew form.
    STRAIGHT_DOUBLE,
    /// '…'
    STRAIGHT_SINGLE,
    /// “…”, also ”…”
    CURLY_DOUBLE,
    /// ‘…’, also ’…’
    CURLY_SINGLE,
    /// „…“ and „…”
    LOW_DOUBLE,
    /// ‚…‘ and ‚…’
    LOW_SINGLE,
    /// «…», tight or with blanks inside.
    GUILLEMETS,
    /// »…« and »…»
    REVERSED_GUILLEMETS,
    /// ‹…›
    SINGLE_GUILLEMETS,
    /// ›…‹ and ›…›
    REVERSED_SINGLE_GUILLEMETS,
    /// 「…」
    CORNER_BRACKETS,
    /// 『…』
    WHITE_CORNER_BRACKETS,
    /// Two single marks for a double one: ''…'' and ‘‘…’’, or typewriter marks with a backtick.
    TYPEWRITER,
    /// ″…″, ′…′ and ´…´: primes and accents in the place of marks.
    PRIMES,
    MIXED;

    /// The manner of a quotation by the glyphs that open and close it.
    static MarkStyle of(Glyph open, Glyph close) {
        boolean reversed = open.lean() == Glyph.Lean.CLOSES;
        if (open.style() == GUILLEMETS && reversed) {
            return REVERSED_GUILLEMETS;
        }
        if (open.style() == SINGLE_GUILLEMETS && reversed) {
            return REVERSED_SINGLE_GUILLEMETS;
        }
        boolean lowAnswered = (open.style() == LOW_DOUBLE && close.style() == CURLY_DOUBLE)
                || (open.style() == LOW_SINGLE && close.style() == CURLY_SINGLE);
        boolean typewritten = open.style() == TYPEWRITER && close == Glyph.STRAIGHT_SINGLE;
        return open.style() == close.style() || lowAnswered || typewritten ? open.style() : MIXED;
    }
}
