package org.pressmark.view.library;

import javafx.scene.control.FocusModel;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/// A list's focus on one line, known by its place only, for the reason [PlaceSelection] gives. Screen thread only.
final class PlaceFocus<T extends @Nullable Object> extends FocusModel<T> {
    private final ListView<T> list;

    PlaceFocus(ListView<T> list) {
        this.list = list;
    }

    @Override
    protected int getItemCount() {
        return list.getItems().size();
    }

    @Override
    protected @Nullable T getModelItem(int place) {
        return null;
    }
}
