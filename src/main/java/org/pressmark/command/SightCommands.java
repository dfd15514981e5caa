package org.pressmark.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Sight;
import org.pressmark.model.Message;

/// What of an article is shown. However it is changed, here or with the mouse, it is remembered with the project.
final class SightCommands {
    private final Desk desk;
    private final Sight sight;

    SightCommands(Desk desk, Shell shell) {
        this.desk = desk;
        this.sight = desk.sight();
        String name = "project." + desk.session().path().toAbsolutePath() + ".sight";
        @Nullable String before = shell.choices().remembered(name);
        if (before != null) {
            sight.recall(before);
        }
        sight.listen(() -> {
            String words = sight.words();
            shell.choose(shell.choices().remember(name, words.isEmpty() ? null : words));
        });
    }

    List<Command> commands() {
        return List.of(
                Command.of("labels", Command.Group.VIEW, () -> sight.toggle(Sight.Extra.LABELS), "Ctrl+L"),
                Command.of("connect", Command.Group.VIEW, () -> sight.toggle(Sight.Extra.LINES), "H"),
                Command.of("fold", Command.Group.VIEW, () -> sight.toggle(Sight.Extra.FOLDS), "F"),
                Command.of("legend", Command.Group.VIEW, sight::openLegend, "Ctrl+Shift+L"),
                Command.of("showAll", Command.Group.VIEW, this::showAll));
    }

    private void showAll() {
        if (sight.hidden().isEmpty()) {
            desk.tell(Message.of("tell.nothingHidden"));
        } else {
            sight.showAll();
        }
    }
}
