package org.pressmark.view.reader.page;

import javafx.geometry.Bounds;
import org.jspecify.annotations.Nullable;
import org.pressmark.view.reader.words.Place;

/// Where the eye is: at the line of the caret, and in the window where the page stands.
///
/// Whatever is laid out anew, because it is wider, larger or elsewhere, the eye finds its line there again.
final class EyeLevel {
    private double level = Double.NaN;
    private double page = Double.NaN;

    /// The caret is here, pixels from the top of the page; null where it is out of view.
    void sees(@Nullable Bounds caret, double height) {
        boolean isSeen = caret != null && caret.getMaxY() > 0 && caret.getMinY() < height;
        level = caret != null && isSeen ? caret.getMinY() : Double.NaN;
    }

    /// All lines run anew: the caret's stays where it was, or where that is out of view, the one at the top.
    void hold(PageScroll scroll, PageContent content, Place caret) {
        if (Double.isNaN(level)) {
            scroll.settle(content.shownAt(scroll.anchor()));
        } else {
            scroll.caretTo(content.shownAt(caret.offset()), caret, level);
        }
    }

    double level() {
        return level;
    }

    /// How far the page has moved down in the window since it was last asked, to stand where it stands now.
    double moved(double now) {
        double by = Double.isNaN(page) ? 0 : now - page;
        page = now;
        return by;
    }
}
