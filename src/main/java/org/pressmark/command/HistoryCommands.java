package org.pressmark.command;

import java.util.List;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Showing;

/// Who did what and when, and the way back.
final class HistoryCommands {
    private final Desk desk;

    HistoryCommands(Desk desk) {
        this.desk = desk;
    }

    List<Command> commands() {
        return List.of(
                Command.of("history", Command.Group.VIEW, this::toggle, "Ctrl+H"),
                Command.of("goBack", Command.Group.EDIT, desk.history()::goBack));
    }

    private void toggle() {
        boolean isThere = desk.showing().panelProperty().get() == Showing.Panel.HISTORY;
        desk.showing().show(isThere ? Showing.Panel.LIBRARY : Showing.Panel.HISTORY);
        if (!isThere) {
            desk.history().refresh();
        }
    }
}
