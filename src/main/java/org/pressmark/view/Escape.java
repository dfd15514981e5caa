package org.pressmark.view;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Lets Esc through a list, a tree or a table to what it stands in: JavaFX keeps the key there to end the editing
/// of a cell, even where no cell can be edited. Screen thread only.
public final class Escape {
    private Escape() {}

    public static void past(Control control) {
        control.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            Node around = control.getParent();
            if (key.getCode() == KeyCode.ESCAPE && !key.isConsumed() && around != null) {
                key.consume();
                around.fireEvent(key.copyFor(around, around));
            }
        });
    }
}
