package org.pressmark.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which key runs which command. A key belongs to one command only.
public final class Keymap {
    private final List<Command> commands;
    private final Modes modes;
    private final Map<Keystroke, Command> byKey = new HashMap<>();

    /// @throws IllegalArgumentException if two commands claim one key
    public Keymap(List<Command> commands) {
        this(commands, new Modes());
    }

    Keymap(List<Command> all, Modes modes) {
        this.modes = modes;
        this.commands = all.stream().map(modes::ending).toList();
        for (Command command : commands) {
            for (Keystroke key : command.keys()) {
                Command other = byKey.put(key, command);
                if (other != null) {
                    throw new IllegalArgumentException(key + " is " + other.name() + " and " + command.name());
                }
            }
        }
    }

    /// All commands in the order of menus and key sheet.
    public List<Command> commands() {
        return commands;
    }

    public Optional<Command> command(Keystroke pressed) {
        return underway(pressed).or(() -> Optional.ofNullable(byKey.get(pressed)));
    }

    /// What a key does to the work that is under way, such as moving a border: asked before the reader moves its caret.
    public Optional<Command> underway(Keystroke pressed) {
        return modes.command(pressed);
    }

    /// Ends what is under way and keeps it.
    public void settle() {
        modes.finish(() -> {});
    }

    public Command named(String name) {
        return commands.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no command " + name));
    }
}
