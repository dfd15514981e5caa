package org.pressmark.view.setting;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.Command;
import org.pressmark.view.CommandBar;
import org.pressmark.view.Keyboard;

/// One command, its keys, and the way to others.
final class KeyCell extends ListCell<@Nullable Command> {
    /// What can be done with a line, and what it shows.
    record Ways(Consumer<Command> change, Consumer<Command> usual, Predicate<Command> isChanged) {}

    private final Keyboard keyboard;
    private final Ways ways;
    private final Button change = new Button();
    private final Button usual = new Button();
    private final CommandBar line;

    KeyCell(Keyboard keyboard, Ways ways) {
        this.keyboard = keyboard;
        this.ways = ways;
        prepare(change, "settings.change", ways.change());
        prepare(usual, "settings.usual", ways.usual());
        usual.managedProperty().bind(usual.visibleProperty());
        line = new CommandBar(keyboard, this);
        line.getChildren().add(1, usual);
        line.getChildren().add(change);
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
            CommandBar.clear(this);
        } else {
            usual.setVisible(ways.isChanged().test(command));
            line.show(command, keyboard.title(command), this);
        }
    }
}
