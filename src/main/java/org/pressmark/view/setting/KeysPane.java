package org.pressmark.view.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.Command;
import org.pressmark.command.Keystroke;
import org.pressmark.command.Rebinding;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Escape;
import org.pressmark.view.Keyboard;

/// All commands with their keys, each of which can be given another by pressing it.
///
/// ```
/// at rest → waiting for a key → at rest          change · press
///                             → asking           press, where the key runs another command
///           asking → at rest                     take, leave
/// ```
/// Screen thread only.
final class KeysPane extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double LINE = 46;

    private final Keyboard keyboard;
    private final Phrases phrases;
    private final Rebinding rebinding;
    private final TextField field = TextFields.createClearableTextField();
    private final ListView<@Nullable Command> list = new ListView<>();
    private final Label told = new Label();
    private final Button take = new Button();
    private final Button leave = new Button();
    private @Nullable Command waiting;

    KeysPane(Keyboard keyboard, Rebinding rebinding) {
        this.keyboard = keyboard;
        this.phrases = keyboard.phrases();
        this.rebinding = rebinding;
        getStyleClass().add("keys-pane");
        list.setId("settings-keys");
        list.setFixedCellSize(LINE);
        list.setAccessibleText(phrases.say("settings.keys"));
        list.setCellFactory(any -> new KeyCell(keyboard, new KeyCell.Ways(this::change, this::usual, this::isChanged)));
        VBox.setVgrow(list, Priority.ALWAYS);
        field.setId("settings-search");
        field.setPromptText(phrases.say("settings.search"));
        field.setAccessibleText(phrases.say("settings.search"));
        field.textProperty().subscribe(this::fill);
        HBox.setHgrow(field, Priority.ALWAYS);
        Button all = new Button(phrases.say("settings.allUsual"));
        all.setId("settings-all-usual");
        all.getStyleClass().add("quiet");
        all.setOnAction(press -> rebinding.allUsual());
        getChildren().addAll(new HBox(8, field, all), asking(), list);
        keyboard.keymap().givenProperty().subscribe(keys -> fill());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        Escape.past(list);
        list.focusedProperty().subscribe(focused -> {
            if (!focused && waiting != null && !take.isVisible()) {
                rest();
            }
        });
    }

    private HBox asking() {
        told.setId("settings-told");
        told.getStyleClass().add("told");
        told.setMinWidth(0);
        HBox.setHgrow(told, Priority.ALWAYS);
        told.setMaxWidth(Double.MAX_VALUE);
        take.setId("settings-take");
        leave.setId("settings-leave");
        leave.setText(phrases.say("settings.leave"));
        leave.setOnAction(press -> rest());
        for (Button button : List.of(take, leave)) {
            button.setMinWidth(USE_PREF_SIZE);
            button.managedProperty().bind(button.visibleProperty());
            button.setVisible(false);
        }
        HBox asking = new HBox(told, take, leave);
        asking.getStyleClass().add("asking");
        asking.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                rest();
            }
        });
        return asking;
    }

    private void fill() {
        String words = field.getText().strip().toLowerCase(Locale.ROOT);
        List<Command> fitting = new ArrayList<>(keyboard.keymap().commands());
        fitting.removeIf(command -> !(keyboard.title(command) + " " + keyboard.caps(command))
                .toLowerCase(Locale.ROOT)
                .contains(words));
        Command chosen = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(fitting);
        list.getSelectionModel().select(Math.max(0, fitting.indexOf(chosen)));
        list.refresh();
    }

    private void change(Command command) {
        waiting = command;
        list.getSelectionModel().select(command);
        tell(phrases.say("settings.press", keyboard.title(command)));
        list.requestFocus();
    }

    private boolean isChanged(Command command) {
        return keyboard.keymap().changed().contains(command);
    }

    private void usual(Command command) {
        rest();
        rebinding.usual(command);
    }

    private void press(KeyEvent key) {
        Command command = waiting;
        if (command == null) {
            Command chosen = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && chosen != null) {
                key.consume();
                change(chosen);
            }
            return;
        }
        key.consume();
        if (key.getCode() == KeyCode.ESCAPE) {
            rest();
        } else if (!key.getCode().isModifierKey()) {
            pressed(command, Keystroke.of(key, keyboard.control()));
        }
    }

    private void pressed(Command command, Keystroke stroke) {
        Optional<Command> clash = rebinding.clash(command, stroke);
        if (!rebinding.isAllowed(stroke)) {
            tell(phrases.say("settings.notAllowed", keyboard.cap(stroke)));
            told.pseudoClassStateChanged(WRONG, true);
        } else if (clash.isPresent()) {
            ask(command, stroke, clash.get());
        } else {
            rest();
            rebinding.give(command, stroke);
        }
    }

    private void ask(Command command, Keystroke stroke, Command other) {
        tell(phrases.say("settings.clash", keyboard.cap(stroke), keyboard.title(other)));
        told.pseudoClassStateChanged(WRONG, true);
        take.setText(phrases.say("settings.take", keyboard.title(other)));
        take.setOnAction(press -> {
            rest();
            rebinding.give(command, stroke);
        });
        take.setVisible(true);
        leave.setVisible(true);
        take.requestFocus();
    }

    private void tell(String words) {
        told.pseudoClassStateChanged(WRONG, false);
        told.setText(words);
        take.setVisible(false);
        leave.setVisible(false);
    }

    private void rest() {
        waiting = null;
        boolean asked = take.isVisible();
        tell("");
        if (asked) {
            list.requestFocus();
        }
    }
}
