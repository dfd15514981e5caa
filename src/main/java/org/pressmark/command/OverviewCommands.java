package org.pressmark.command;

import java.util.List;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Showing.Sheet;

/// How far the work on the project has come.
final class OverviewCommands {
    private final Desk desk;

    OverviewCommands(Desk desk) {
        this.desk = desk;
    }

    List<Command> commands() {
        return List.of(Command.of("overview", Command.Group.VIEW, this::toggle, "Ctrl+Shift+O"));
    }

    private void toggle() {
        boolean isShown = desk.showing().sheetProperty().get() == Sheet.OVERVIEW;
        desk.showing().show(isShown ? Sheet.ARTICLE : Sheet.OVERVIEW);
    }
}
