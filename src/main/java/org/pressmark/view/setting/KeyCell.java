package org.pressmark.view.setting;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.Command;
import org.pressmark.view.Hint;
import org.pressmark.view.Keyboard;

/// One command, its keys, and the way to others.
final class KeyCell extends ListCell<@Nullable Command> {
    /// What can be done with a line, and what it shows.
    record Ways(Consumer<Command> change, Consumer<Command> usual, Predicate<Command> isChanged) {}

    private final Keyboard keyboard;
    private final Ways ways;
    private final Label name = new Label();
    private final Label help = new Label();
    private final HBox caps = new HBox();
    private final Button change = new Button();
    private final Button usual = new Button();
    private final HBox line;

    KeyCell(Keyboard keyboard, Ways ways) {
        this.keyboard = keyboard;
        this.ways = ways;
        getStyleClass().add("command-line");
        name.getStyleClass().add("name");
        help.getStyleClass().add("help");
        caps.getStyleClass().add("caps");
        caps.setMinWidth(USE_PREF_SIZE);
        prepare(change, "settings.change", ways.change());
        prepare(usual, "settings.usual", ways.usual());
        VBox words = new VBox(name, help);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        usual.managedProperty().bind(usual.visibleProperty());
        line = new HBox(words, usual, caps, change);
        line.setMinWidth(0);
        setPrefWidth(0);
    }

    private void prepare(Button button, String words, Consumer<Command> work) {
        button.setText(keyboard.phrases().say(words));
        button.getStyleClass().add("quiet");
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(press -> {
            Command command = getItem();
            if (command != null) {
                work.accept(command);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Command command, boolean empty) {
        super.updateItem(command, empty);
        if (command == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            setTooltip(null);
            return;
        }
        name.setText(keyboard.title(command));
        help.setText(keyboard.help(command));
        Hint.show(this, help.getText());
        caps.getChildren().clear();
        for (String cap : keyboard.caps(command).split(" {2}")) {
            if (!cap.isEmpty()) {
                Label shown = new Label(cap);
                shown.getStyleClass().add("cap");
                caps.getChildren().add(shown);
            }
        }
        usual.setVisible(ways.isChanged().test(command));
        setAccessibleText(name.getText() + ", " + keyboard.caps(command));
        setGraphic(line);
    }
}
