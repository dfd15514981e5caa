package org.pressmark.view.library;

import java.util.Collections;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import org.jspecify.annotations.Nullable;

/// A list's choice of one line, known by its place only.
///
/// A ListView's own model looks for the chosen item among all others whenever the list changes, and would read a
/// whole project for it. Screen thread only.
final class PlaceSelection<T extends @Nullable Object> extends MultipleSelectionModel<T> {
    private final ListView<T> list;
    private final ObservableList<Integer> places = FXCollections.observableArrayList();
    private final ObservableList<T> items = FXCollections.observableArrayList();

    PlaceSelection(ListView<T> list) {
        this.list = list;
    }

    @Override
    public ObservableList<Integer> getSelectedIndices() {
        return places;
    }

    @Override
    public ObservableList<T> getSelectedItems() {
        return items;
    }

    @Override
    public void select(int place) {
        if (place < 0 || place >= list.getItems().size()) {
            return;
        }
        T item = list.getItems().get(place);
        setSelectedIndex(place);
        setSelectedItem(item);
        items.setAll(Collections.singletonList(item));
        places.setAll(place);
        list.getFocusModel().focus(place);
    }

    @Override
    public void clearSelection() {
        setSelectedIndex(-1);
        setSelectedItem(null);
        items.clear();
        places.clear();
    }

    @Override
    public void clearAndSelect(int place) {
        select(place);
    }

    @Override
    public void selectIndices(int place, int... more) {
        select(place);
    }

    @Override
    public void select(@Nullable T item) {
        if (Objects.equals(item, getSelectedItem())) {
            select(getSelectedIndex());
        }
    }

    @Override
    public void clearSelection(int place) {
        if (isSelected(place)) {
            clearSelection();
        }
    }

    @Override
    public boolean isSelected(int place) {
        return place == getSelectedIndex();
    }

    @Override
    public boolean isEmpty() {
        return getSelectedIndex() < 0;
    }

    @Override
    public void selectAll() {}

    @Override
    public void selectFirst() {
        select(0);
    }

    @Override
    public void selectLast() {
        select(list.getItems().size() - 1);
    }

    @Override
    public void selectPrevious() {
        select(getSelectedIndex() - 1);
    }

    @Override
    public void selectNext() {
        select(getSelectedIndex() + 1);
    }
}
