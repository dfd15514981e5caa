package org.pressmark.view.planted;

import javafx.scene.control.ListCell;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.PopOver;

/// Does what the window may do: nodes, named for what they are or not at all.
final class InnocentPane extends StackPane {
    PopOver popOver() {
        return new PopOver(this);
    }

    ListCell<String> cell() {
        return new ListCell<>() {};
    }
}
