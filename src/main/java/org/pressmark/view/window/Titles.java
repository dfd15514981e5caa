package org.pressmark.view.window;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.Command;
import org.pressmark.desk.Desk;
import org.pressmark.model.Preset;
import org.pressmark.view.Keyboard;

/// What a command is called just now: a preset's bears the preset's name, undo says what it would take back.
public record Titles(Keyboard keyboard, @Nullable Desk desk) {
    private static final String PRESET = "preset";

    /// The title; empty for the key of a preset that the project does not have.
    public Optional<String> of(Command command) {
        Desk open = desk;
        if (open == null || !isPreset(command)) {
            return Optional.of(keyboard.title(command));
        }
        int digit = command.name().charAt(PRESET.length()) - '0';
        return open.shelves().presets().all().stream()
                .filter(preset -> preset.digit() == digit)
                .findFirst()
                .map(Preset::name);
    }

    static boolean isPreset(Command command) {
        return command.name().matches(PRESET + "[1-9]");
    }
}
