package org.pressmark.view.palette;

import java.util.function.Function;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.Command;
import org.pressmark.view.CommandBar;
import org.pressmark.view.Keyboard;

/// One command: its name over its sentence, its keys at the end.
final class PaletteCell extends ListCell<@Nullable Command> {
    private final Function<Command, String> titles;
    private final CommandBar line;

    PaletteCell(Keyboard keyboard, Function<Command, String> titles) {
        this.titles = titles;
        line = new CommandBar(keyboard, this);
    }

    @Override
    protected void updateItem(@Nullable Command command, boolean empty) {
        super.updateItem(command, empty);
        if (command == null || empty) {
            CommandBar.clear(this);
        } else {
            line.show(command, titles.apply(command), this);
        }
    }
}
