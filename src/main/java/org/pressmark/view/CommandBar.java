package org.pressmark.view;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pressmark.command.Command;

/// One command in a list: its name over its sentence, its keys at the end. Screen thread.
public final class CommandBar extends HBox {
    private final Keyboard keyboard;
    private final Label name = new Label();
    private final Label help = new Label();
    private final HBox caps = new HBox();

    /// In a cell, which wears the style of such a line and takes the width of its list.
    public CommandBar(Keyboard keyboard, ListCell<?> cell) {
        this.keyboard = keyboard;
        cell.getStyleClass().add("command-line");
        cell.setPrefWidth(0);
        name.getStyleClass().add("name");
        help.getStyleClass().add("help");
        caps.getStyleClass().add("caps");
        caps.setMinWidth(USE_PREF_SIZE);
        VBox words = new VBox(name, help);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(words, caps);
        setMinWidth(0);
    }

    /// Shows a command, called so, in its cell.
    public void show(Command command, String title, ListCell<?> cell) {
        Letters.show(name, title);
        help.setText(keyboard.help(command));
        Hint.show(cell, help.getText());
        caps.getChildren().clear();
        for (String cap : keyboard.caps(command).split(" {2}")) {
            if (!cap.isEmpty()) {
                Label shown = new Label(cap);
                shown.getStyleClass().add("cap");
                caps.getChildren().add(shown);
            }
        }
        cell.setAccessibleText(name.getText() + ", " + keyboard.caps(command) + ". " + help.getText());
        cell.setGraphic(this);
    }

    /// Empties a cell.
    public static void clear(ListCell<?> cell) {
        cell.setGraphic(null);
        cell.setAccessibleText("");
        Hint.show(cell, null);
    }
}
