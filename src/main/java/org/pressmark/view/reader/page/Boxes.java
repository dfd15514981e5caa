package org.pressmark.view.reader.page;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.pressmark.view.reader.words.LineBox;

/// Boxes on the page, in pixels from its top left corner.
final class Boxes {
    private Boxes() {}

    /// Where a line of a paragraph stands on the page.
    static Bounds of(ParagraphView view, LineBox box) {
        double y = view.getLayoutY();
        return new BoundingBox(box.left(), y + box.top(), box.right() - box.left(), box.bottom() - box.top());
    }

    /// The smallest box round two.
    static Bounds around(Bounds one, Bounds other) {
        double left = Math.min(one.getMinX(), other.getMinX());
        double top = Math.min(one.getMinY(), other.getMinY());
        double right = Math.max(one.getMaxX(), other.getMaxX());
        double bottom = Math.max(one.getMaxY(), other.getMaxY());
        return new BoundingBox(left, top, right - left, bottom - top);
    }
}
