package org.pressmark.view.reader.page;

import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.pressmark.view.reader.mark.Chosen;

/// What the chosen tag is called, above its first words.
///
/// It lies over all paragraphs of the page: raised inside its own, it would have the whole page painted again at
/// every choice.
final class ChosenLabelView extends Label {
    ChosenLabelView() {
        getStyleClass().setAll("mark-label");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        setViewOrder(-1);
    }

    /// Stands on its paragraph, or out of sight where that is null.
    void place(Chosen chosen, Font font, @Nullable ParagraphView paragraph) {
        // Colours are those of the scene: a page that has left it is no longer dressed.
        boolean isShown = paragraph != null
                && getScene() != null
                && !paragraph.content().isFold()
                && !chosen.label().isEmpty();
        setVisible(isShown);
        if (paragraph != null && isShown) {
            setFont(font);
            setText(chosen.label());
            applyCss();
            autosize();
            Point2D place = paragraph.labelPlace(chosen.labelAt(), getWidth(), getHeight());
            relocate(place.getX(), paragraph.getLayoutY() + place.getY());
        }
    }
}
