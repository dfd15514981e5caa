package org.pressmark.view.palette;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.Command;
import org.pressmark.view.Hint;
import org.pressmark.view.Keyboard;
import org.pressmark.view.Letters;

/// One command: its name over its sentence, its keys at the end.
final class PaletteCell extends ListCell<@Nullable Command> {
    private final Keyboard keyboard;
    private final Function<Command, String> titles;
    private final Label name = new Label();
    private final Label help = new Label();
    private final HBox caps = new HBox();
    private final HBox line;

    PaletteCell(Keyboard keyboard, Function<Command, String> titles) {
        this.keyboard = keyboard;
        this.titles = titles;
        getStyleClass().add("command-line");
        name.getStyleClass().add("name");
        help.getStyleClass().add("help");
        caps.getStyleClass().add("caps");
        caps.setMinWidth(USE_PREF_SIZE);
        VBox words = new VBox(name, help);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        line = new HBox(words, caps);
        line.setMinWidth(0);
        setPrefWidth(0);
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
        Letters.show(name, titles.apply(command));
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
        setAccessibleText(name.getText() + ", " + keyboard.caps(command) + ". " + help.getText());
        setGraphic(line);
    }
}
