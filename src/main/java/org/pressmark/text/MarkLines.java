package org.pressmark.text;

/// Counts the paragraphs and blocks of a text while [MarkReader] walks through it.
final class MarkLines {
    /// Where a mark stands in its paragraph and the paragraph in its text.
    ///
    /// @param paragraph counts the paragraphs that hold more than blanks, so that neighbours differ by one
    /// @param block counts the stretches of lines that were parted by nothing but the width of a page: no blank
    ///     line between them, and no line but the last ends like a sentence
    /// @param leads whether only blanks and other marks stand before the mark
    /// @param wordsFollow whether words begin behind the mark, be it after blanks
    record Line(int paragraph, int block, boolean leads, boolean wordsFollow) {}

    private int paragraph = -1;
    private int block = -1;
    /// Borders since the last character seen.
    private int borders = 1;
    /// Whether only blanks and marks were seen since the last border.
    private boolean leading = true;

    private boolean ended = true;

    /// Single opening marks in this paragraph that no later one can have answered.
    private int singles;
    /// Whether a pair of single marks opened in this paragraph.
    private boolean doubled;

    void border() {
        singles = 0;
        doubled = false;
        borders++;
        leading = true;
    }

    /// A mark is seen. Behind a full stop it changes nothing; alone in its line it ends no sentence.
    void mark() {
        see();
        ended = ended && !leading;
    }

    void word(char sign) {
        see();
        leading = false;
        ended = ".!?\u2026\u3002;:".indexOf(sign) >= 0;
    }

    Line here(boolean wordsFollow) {
        return new Line(paragraph, block, leading, wordsFollow);
    }

    void note(Mark mark) {
        if (mark.glyph().isSingle() && !mark.isDoubtful()) {
            singles = mark.facing() == Mark.Facing.OPENING ? singles + 1 : Math.max(0, singles - 1);
        }
        doubled = doubled || (mark.glyph().style() == MarkStyle.TYPEWRITER && mark.facing() == Mark.Facing.OPENING);
    }

    /// Whether a closing single mark is wanted more than a closing pair of them.
    boolean expectsSingle() {
        return singles > 0 && !doubled;
    }

    private void see() {
        if (borders > 0) {
            paragraph++;
            if (ended || borders > 1) {
                block++;
            }
        }
        borders = 0;
    }
}
