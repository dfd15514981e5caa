package org.pressmark.desk.planted;

import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;

/// Does what the desk may do: holds observable values.
interface InnocentShelf {
    StringProperty titleProperty();

    ObservableList<String> entries();
}
