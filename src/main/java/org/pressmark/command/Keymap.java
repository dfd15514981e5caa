package org.pressmark.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which key runs which command. A key belongs to one command only.
public final class Keymap {
    private final List<Command> commands;
    private final Map<Keystroke, Command> byKey = new HashMap<>();

    /// @throws IllegalArgumentException if two commands claim one key
    public Keymap(List<Command> commands) {
        this.commands = List.copyOf(commands);
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
        return Optional.ofNullable(byKey.get(pressed));
    }

    public Command named(String name) {
        return commands.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no command " + name));
    }
}
