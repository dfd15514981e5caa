package org.pressmark.view.arrival;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.Asking;
import org.pressmark.command.Asking.Locked;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Letters;

/// Asks for the password of a locked file. What is typed is not shown and not kept.
final class LockedPane extends VBox {
    private final Asking asking;
    private final Phrases phrases;
    private final Label head = new Label();
    private final Label wrong = new Label();
    private final PasswordField password = new PasswordField();
    private final Button open = new Button();

    LockedPane(Asking asking, Phrases phrases) {
        this.asking = asking;
        this.phrases = phrases;
        head.getStyleClass().add("card-title");
        head.setMaxWidth(560);
        wrong.setText(phrases.say("arrival.wrongPassword"));
        wrong.getStyleClass().add("spoilt");
        wrong.managedProperty().bind(wrong.visibleProperty());
        password.setId("arrival-password");
        password.setAccessibleText(phrases.say("arrival.password"));
        password.setPromptText(phrases.say("arrival.password"));
        password.setPrefWidth(560);
        open.setId("arrival-unlock");
        open.setText(phrases.say("arrival.unlock"));
        open.getStyleClass().add("accent");
        open.disableProperty().bind(password.textProperty().isEmpty());
        open.setOnAction(press -> unlock());
        Button leave = new Button(phrases.say("arrival.skip"));
        leave.setId("arrival-leave-locked");
        leave.setOnAction(press -> asking.leaveLocked());
        getStyleClass().add("preview");
        getChildren().addAll(head, wrong, password, new HBox(8, open, leave));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        asking.lockedProperty().subscribe(this::show);
    }

    /// Gives the keys to the field: Enter opens the file, Esc leaves it out.
    void begin() {
        password.requestFocus();
    }

    private void show(@Nullable Locked locked) {
        password.clear();
        if (locked != null) {
            Letters.show(head, phrases.say("arrival.locked", locked.fileName()));
            wrong.setVisible(locked.isWrong());
        }
    }

    private void unlock() {
        if (!password.getText().isEmpty()) {
            asking.unlock(password.getText());
        }
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            asking.leaveLocked();
        } else if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            if (key.getTarget() instanceof Button button) {
                button.fire();
            } else {
                unlock();
            }
        }
    }
}
