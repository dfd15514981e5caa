package org.pressmark.command;

import java.util.List;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Showing.Sheet;

/// Tags drawn at random for a second reader.
final class SampleCommands {
    private final Desk desk;

    SampleCommands(Desk desk) {
        this.desk = desk;
    }

    List<Command> commands() {
        return List.of(Command.of("sample", Command.Group.VIEW, this::toggle));
    }

    private void toggle() {
        boolean isShown = desk.showing().sheetProperty().get() == Sheet.SAMPLE;
        desk.showing().show(isShown ? Sheet.ARTICLE : Sheet.SAMPLE);
    }
}
