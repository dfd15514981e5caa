package org.pressmark.command.planted;

import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.input.KeyCode;

/// Does what a command may do: knows keys and observable values.
interface InnocentKeys {
    ObjectProperty<KeyCode> lastProperty();

    ObservableList<KeyCode> keys();
}
