package org.pressmark.view.arrival;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.Arrivals;
import org.pressmark.command.Arrivals.Contents;
import org.pressmark.command.Arrivals.Entry;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Letters;

/// The articles that lie in one file, to choose those that are meant. None is chosen at first: an archive may hold
/// thousands.
final class ContentsPane extends VBox {
    private static final double ROW = 48;
    private static final int ROWS = 8;

    private final Arrivals arrivals;
    private final Phrases phrases;
    private final Label head = new Label();
    private final ListView<Entry> list = new ListView<>();
    private final Button take = new Button();
    private final Button all = new Button();

    ContentsPane(Arrivals arrivals, Phrases phrases) {
        this.arrivals = arrivals;
        this.phrases = phrases;
        head.getStyleClass().add("card-title");
        head.setMaxWidth(560);
        list.setId("arrival-contents");
        list.setAccessibleText(phrases.say("arrival.contentsList"));
        list.setFixedCellSize(ROW);
        list.setPrefWidth(560);
        list.setCellFactory(view -> new EntryCell(phrases));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Entry>) change -> count());
        getStyleClass().add("preview");
        getChildren().addAll(head, list, buttons());
        // A list keeps Enter and Esc for editing, so they are taken before it.
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        arrivals.contentsProperty().subscribe(this::show);
    }

    /// Gives the keys to the list: arrows and Shift choose, Enter adds, Esc leaves the file.
    void begin() {
        list.requestFocus();
    }

    private HBox buttons() {
        take.setId("arrival-chosen");
        take.getStyleClass().add("accent");
        take.setOnAction(press -> choose());
        all.setId("arrival-everything");
        all.setOnAction(press -> arrivals.choose(List.copyOf(list.getItems())));
        Button leave = new Button(phrases.say("arrival.skip"));
        leave.setId("arrival-leave");
        leave.setOnAction(press -> arrivals.leave());
        return new HBox(8, take, all, leave);
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            arrivals.leave();
        } else if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            if (key.getTarget() instanceof Button button) {
                button.fire();
            } else {
                choose();
            }
        }
    }

    private void choose() {
        List<Entry> chosen = List.copyOf(list.getSelectionModel().getSelectedItems());
        if (!chosen.isEmpty()) {
            arrivals.choose(chosen);
        }
    }

    private void show(@Nullable Contents contents) {
        list.getSelectionModel().clearSelection();
        if (contents == null) {
            list.getItems().clear();
            return;
        }
        Letters.show(
                head,
                phrases.say(
                        "arrival.contents",
                        contents.fileName(),
                        contents.entries().size()));
        list.getItems().setAll(contents.entries());
        list.setPrefHeight(ROW * Math.clamp(contents.entries().size(), 1, ROWS) + 2);
        all.setText(phrases.say("arrival.takeAll", contents.entries().size()));
        count();
    }

    private void count() {
        int chosen = list.getSelectionModel().getSelectedItems().size();
        take.setDisable(chosen == 0);
        take.setText(phrases.say("arrival.takeChosen", chosen));
    }
}
