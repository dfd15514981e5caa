package org.pressmark.view.arrival;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.Arrivals;
import org.pressmark.model.Message;
import org.pressmark.settings.Phrases;

/// The files of the last round that were not taken, each with its reason.
final class RefusedPane extends VBox {
    private static final double ROW = 26;
    private static final int ROWS = 6;

    private final Arrivals arrivals;
    private final Phrases phrases;
    private final Button raise = new Button();
    private final Button close = new Button();

    RefusedPane(Arrivals arrivals, Phrases phrases) {
        this.arrivals = arrivals;
        this.phrases = phrases;
        Label head = new Label(phrases.say("arrival.refused"));
        head.getStyleClass().add("card-title");
        ListView<Message> list = new ListView<>(arrivals.refused());
        list.setId("arrival-refused");
        list.setAccessibleText(phrases.say("arrival.refused"));
        list.setFixedCellSize(ROW);
        list.setPrefWidth(560);
        list.setCellFactory(view -> new ReasonCell(phrases));
        getStyleClass().add("refused");
        getChildren().addAll(head, list, buttons());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        arrivals.refused().addListener((ListChangeListener<Message>) change -> {
            list.setPrefHeight(ROW * Math.min(ROWS, arrivals.refused().size()) + 2);
            setVisible(!arrivals.refused().isEmpty());
        });
        setVisible(!arrivals.refused().isEmpty());
    }

    private HBox buttons() {
        raise.setId("arrival-raise");
        raise.getStyleClass().add("accent");
        raise.managedProperty().bind(raise.visibleProperty());
        raise.setOnAction(press -> arrivals.raiseLimit());
        close.setId("arrival-close");
        close.setText(phrases.say("arrival.close"));
        close.setOnAction(press -> arrivals.dismiss());
        arrivals.largerLimitProperty().subscribe(megabytes -> {
            raise.setVisible(megabytes.longValue() > 0);
            raise.setText(phrases.say("arrival.raise", megabytes));
        });
        return new HBox(8, raise, close);
    }

    /// Gives the keys to the card: Enter presses the button that has the focus, Esc closes the card.
    void begin() {
        close.requestFocus();
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            arrivals.dismiss();
        } else if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof Button button) {
            key.consume();
            button.fire();
        }
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
