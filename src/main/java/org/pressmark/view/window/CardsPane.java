package org.pressmark.view.window;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Where cards lie over the window: below each other, so that no question is asked on top of another. Takes no
/// presses beside them. Screen thread only.
final class CardsPane extends VBox {
    CardsPane() {
        getStyleClass().add("cards");
        setAlignment(Pos.TOP_CENTER);
        setFillWidth(false);
        setPickOnBounds(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /// Adds a card, which leaves no gap while it is not to be seen.
    void add(Node card) {
        if (!card.managedProperty().isBound()) {
            card.managedProperty().bind(card.visibleProperty());
        }
        getChildren().add(card);
    }
}
