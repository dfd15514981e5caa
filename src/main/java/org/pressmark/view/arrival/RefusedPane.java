package org.pressmark.view.arrival;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.Arrivals;
import org.pressmark.model.Message;
import org.pressmark.settings.Phrases;

/// The files of the last round that were not taken, each with its reason.
final class RefusedPane extends VBox {
    private static final double ROW = 26;
    private static final int ROWS = 6;

    RefusedPane(Arrivals arrivals, Phrases phrases) {
        Label head = new Label(phrases.say("arrival.refused"));
        head.getStyleClass().add("card-title");
        ListView<Message> list = new ListView<>(arrivals.refused());
        list.setId("arrival-refused");
        list.setAccessibleText(phrases.say("arrival.refused"));
        list.setFixedCellSize(ROW);
        list.setPrefWidth(560);
        list.setCellFactory(view -> new ReasonCell(phrases));
        Button close = new Button(phrases.say("arrival.close"));
        close.setId("arrival-close");
        close.setOnAction(press -> arrivals.refused().clear());
        getStyleClass().add("refused");
        getChildren().addAll(head, list, close);
        arrivals.refused().addListener((ListChangeListener<Message>) change -> {
            list.setPrefHeight(ROW * Math.min(ROWS, arrivals.refused().size()) + 2);
            setVisible(!arrivals.refused().isEmpty());
        });
        setVisible(!arrivals.refused().isEmpty());
    }

    /// One line, cut with an ellipsis; the whole sentence on hovering.
    private static final class ReasonCell extends ListCell<Message> {
        private final Phrases phrases;

        ReasonCell(Phrases phrases) {
            this.phrases = phrases;
        }

        @Override
        protected void updateItem(@Nullable Message why, boolean empty) {
            super.updateItem(why, empty);
            String sentence = why == null || empty ? null : phrases.say(why.key(), why.arguments());
            setText(sentence);
            setTooltip(sentence == null ? null : new Tooltip(sentence));
        }
    }
}
