package org.pressmark.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which key runs which command. A key belongs to one command only.
///
/// A command has its usual keys, or those that the analyst gave it instead. Where a usual key was given to another
/// command, it is that one's; so choices made with an older program stay what they were. Screen thread only.
public final class Keymap {
    private final List<Command> commands;
    private final Modes modes;
    private final Map<Keystroke, Command> byKey = new HashMap<>();
    private final ReadOnlyObjectWrapper<Map<String, List<Keystroke>>> given = new ReadOnlyObjectWrapper<>(Map.of());

    /// @throws IllegalArgumentException if two commands claim one usual key
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

    /// What a key does to the work that is under way, such as moving a border: asked before the reader moves its
    /// caret.
    public Optional<Command> underway(Keystroke pressed) {
        return modes.command(pressed);
    }

    /// Ends what is under way and keeps it.
    public void settle() {
        modes.finish(() -> {});
    }

    /// The keys that run a command now, the first first; then those that do so in some part of the window only.
    public List<Keystroke> keys(Command command) {
        return Stream.concat(everywhere(command).stream(), modes.keys(command.name()).stream())
                .toList();
    }

    private List<Keystroke> everywhere(Command command) {
        return wanted(command).stream()
                .filter(key -> Optional.ofNullable(byKey.get(key))
                        .filter(other -> other.name().equals(command.name()))
                        .isPresent())
                .toList();
    }

    /// The keys that were given to commands instead of their usual ones, by the commands' names.
    public ReadOnlyObjectProperty<Map<String, List<Keystroke>>> givenProperty() {
        return given.getReadOnlyProperty();
    }

    /// Gives commands other keys; those not named have their usual ones. Of two that are given one key, the first
    /// has it. Names of no command are passed over.
    public void give(Map<String, List<Keystroke>> other) {
        byKey.clear();
        commands.stream()
                .filter(command -> other.containsKey(command.name()))
                .forEach(command -> Objects.requireNonNull(other.get(command.name()))
                        .forEach(key -> byKey.putIfAbsent(key, command)));
        commands.stream()
                .filter(command -> !other.containsKey(command.name()))
                .forEach(command -> command.keys().forEach(key -> byKey.putIfAbsent(key, command)));
        given.set(Map.copyOf(other));
    }

    private List<Keystroke> wanted(Command command) {
        return given.get().getOrDefault(command.name(), command.keys());
    }

    public Command named(String name) {
        return commands.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no command " + name));
    }

    /// The commands whose keys are not their usual ones.
    public List<Command> changed() {
        List<Command> changed = new ArrayList<>(commands);
        changed.removeIf(command -> everywhere(command).equals(command.keys()));
        return changed;
    }
}
