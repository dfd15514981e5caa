package org.pressmark.intake.pdf;

/// A letter, or a few that are drawn as one, where it stands on its page.
///
/// Points from the left and upper edge of the page, turned so that its text runs from left to right: `x` is the
/// left edge, `y` the baseline, `size` the height of the font, `blank` the width of its blank. `turn` is by how
/// many degrees the text is turned.
record Glyph(String letters, float x, float y, float width, float size, float blank, int turn) {
    float right() {
        return x + width;
    }
}
