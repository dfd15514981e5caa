package org.pressmark.view.form;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.pressmark.view.Letters;

/// The list of what may be taken, below the field in which letters are typed. It never has the focus: the field
/// keeps it and moves the choice. Screen thread only.
final class Offers {
    /// Something that can be taken; `detail` says more in small letters.
    record Offer(String words, @Nullable String detail, Runnable taken) {}

    private static final double ROW = 28;
    private static final int ROWS = 8;
    private static final double LEAST_WIDTH = 260;

    private final Control field;
    private final ListView<Offer> list = new ListView<>();
    private final Popup popup = new Popup();

    Offers(Control field, Consumer<Offer> taken) {
        this.field = field;
        list.getStyleClass().add("offers");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(any -> new OfferCell(taken));
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.setConsumeAutoHidingEvents(false);
    }

    boolean isOpen() {
        return popup.isShowing();
    }

    /// Shows these and marks the one of these words, or else the first; shows nothing where there are none.
    void show(List<Offer> offers, String marked) {
        list.getItems().setAll(offers);
        if (offers.isEmpty() || field.getScene() == null) {
            close();
            return;
        }
        mark(Math.max(0, offers.stream().map(Offer::words).toList().indexOf(marked)));
        list.setPrefHeight(Math.min(offers.size(), ROWS) * ROW + 2);
        list.setPrefWidth(Math.max(LEAST_WIDTH, field.getWidth()));
        if (!popup.isShowing()) {
            Bounds place = field.localToScreen(field.getBoundsInLocal());
            list.getStylesheets().setAll(stylesheets());
            popup.show(field, place.getMinX(), place.getMaxY() + 2);
        }
    }

    /// A popup hears of its window's style sheets, but not of those of the panes its field stands in.
    private List<String> stylesheets() {
        return Stream.iterate(field.getParent(), Objects::nonNull, Node::getParent)
                .flatMap(parent -> parent.getStylesheets().stream())
                .toList();
    }

    void close() {
        popup.hide();
    }

    /// Moves the choice by so many rows, stopping at either end.
    void move(int by) {
        int last = list.getItems().size() - 1;
        int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) by, 0, Math.max(0, last));
        mark(to);
    }

    private void mark(int row) {
        list.getSelectionModel().select(row);
        list.scrollTo(Math.max(0, row - ROWS + 2));
    }

    @Nullable
    Offer chosen() {
        return list.getSelectionModel().getSelectedItem();
    }

    /// One offer on one line: names are never wrapped.
    private static final class OfferCell extends ListCell<Offer> {
        private final Label words = new Label();
        private final Label detail = new Label();
        private final HBox row = new HBox(8, words, detail);

        OfferCell(Consumer<Offer> taken) {
            words.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(words, Priority.ALWAYS);
            detail.getStyleClass().add("dim");
            detail.setMinWidth(USE_PREF_SIZE);
            row.setFillHeight(true);
            setOnMouseClicked(event -> {
                Offer offer = getItem();
                if (offer != null) {
                    taken.accept(offer);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Offer offer, boolean empty) {
            super.updateItem(offer, empty);
            if (offer == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Letters.show(words, offer.words());
            Letters.show(detail, offer.detail() == null ? "" : offer.detail());
            setAccessibleText(offer.words());
            setGraphic(row);
        }
    }
}
