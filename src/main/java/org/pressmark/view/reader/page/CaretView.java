package org.pressmark.view.reader.page;

import javafx.geometry.Bounds;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/// The caret: an upright line before or behind a character.
final class CaretView extends Line {
    CaretView() {
        getStyleClass().setAll("reader-caret");
        setManaged(false);
        setMouseTransparent(true);
        setViewOrder(-2);
    }

    /// Puts the caret where a place is, or out of sight.
    void place(@Nullable Bounds place) {
        setVisible(place != null);
        if (place != null) {
            double x = Math.rint(place.getMinX());
            setStartX(x);
            setEndX(x);
            setStartY(place.getMinY());
            setEndY(place.getMaxY());
        }
    }
}
