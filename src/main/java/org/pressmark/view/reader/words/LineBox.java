package org.pressmark.view.reader.words;

/// The place of a stretch of words within one line: its ends, its base line and the size of its letters, in pixels
/// from the top left corner of the paragraph.
public record LineBox(double left, double right, double baseline, double size) {
    public double top() {
        return baseline - size * Typography.ASCENT;
    }

    public double bottom() {
        return baseline + size * Typography.DESCENT;
    }

    public boolean holds(double x, double y) {
        return left <= x && x <= right && top() <= y && y <= bottom();
    }
}
