package org.pressmark.command;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Prompt;
import org.pressmark.desk.Showing;
import org.pressmark.model.Annotation;
import org.pressmark.model.Code;
import org.pressmark.model.Coding;

/// The guideline beside the article, and the settings.
final class HelpCommands {
    private final Desk desk;

    HelpCommands(Desk desk) {
        this.desk = desk;
    }

    List<Command> commands() {
        return List.of(
                Command.of("settings", Command.Group.EDIT, this::settings, "Ctrl+,"),
                Command.of("guideline", Command.Group.HELP, this::guideline, "Shift+F1"));
    }

    private void settings() {
        Showing showing = desk.showing();
        showing.show(
                showing.sheetProperty().get() == Showing.Sheet.SETTINGS
                        ? Showing.Sheet.ARTICLE
                        : Showing.Sheet.SETTINGS);
    }

    /// At the code that a question would take, or the code or kind of the tag in hand.
    private void guideline() {
        Prompt prompt = desk.promptProperty().get();
        Annotation chosen = desk.chosenProperty().get();
        desk.showing().show(Showing.Sheet.ARTICLE);
        if (prompt != null && prompt.question().key().equals("ask.code")) {
            desk.showing().guide(offered(prompt), Annotation.Kind.CODING);
        } else if (chosen instanceof Coding coding) {
            desk.showing().guide(coding.code(), Annotation.Kind.CODING);
        } else {
            desk.showing().guide(null, chosen == null ? null : chosen.kind());
        }
    }

    private @Nullable UUID offered(Prompt prompt) {
        int at = prompt.chosenProperty().get();
        String name = at < prompt.options().size() ? prompt.options().get(at).label() : "";
        return desk.shelves().codes().all().stream()
                .filter(code -> code.name().equals(name))
                .findFirst()
                .map(Code::id)
                .orElse(null);
    }
}
