package org.pressmark.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.settings.Choices;

/// Gives commands other keys, at once and for good: they are kept among the choices as `key.NAME`, keys apart by
/// blanks. Screen thread only.
public final class Rebinding {
    private static final String KEPT = "key.";
    private static final Set<String> OF_CARET =
            Set.of("Up", "Down", "Left", "Right", "Home", "End", "Page Up", "Page Down");
    private static final Set<String> OF_WINDOW = Set.of("Esc", "Tab", "Ctrl+C", "Ctrl+A", "Enter", "Space");

    private final Shell shell;
    private final Keymap keymap;

    public Rebinding(Shell shell, Keymap keymap) {
        this.shell = shell;
        this.keymap = keymap;
    }

    /// Gives the commands the keys that were kept.
    public void restore() {
        Map<String, List<Keystroke>> kept = new HashMap<>();
        for (Command command : keymap.commands()) {
            String keys = shell.choices().remembered(KEPT + command.name());
            if (keys != null) {
                kept.put(command.name(), read(keys));
            }
        }
        keymap.give(kept);
    }

    private static List<Keystroke> read(String keys) {
        return Stream.of(keys.split(" "))
                .filter(key -> !key.isEmpty())
                .map(key -> Keystroke.of(key.replace('_', ' ')))
                .toList();
    }

    private static String written(List<Keystroke> keys) {
        return keys.stream().map(key -> key.toString().replace(' ', '_')).collect(Collectors.joining(" "));
    }

    /// Whether a key can run a command at all: not one that moves the caret, copies, or goes from part to part.
    public boolean isAllowed(Keystroke key) {
        boolean movesTheCaret = OF_CARET.contains(key.key())
                && !key.modifiers().contains(Keystroke.Modifier.ALT)
                && !(key.modifiers().contains(Keystroke.Modifier.COMMAND)
                        && Set.of("Up", "Down").contains(key.key()));
        String plain = key.toString().replace("Shift+", "");
        return !movesTheCaret && !OF_WINDOW.contains(plain);
    }

    /// Which other command a key runs now.
    public Optional<Command> clash(Command command, Keystroke key) {
        return keymap.command(key).filter(other -> !other.name().equals(command.name()));
    }

    /// Makes a key the first of a command, in place of the one that was; another command that had it has it no
    /// longer.
    public void give(Command command, Keystroke key) {
        Map<String, List<Keystroke>> keys = new HashMap<>(keymap.givenProperty().get());
        clash(command, key).ifPresent(other -> keys.put(other.name(), without(other, key)));
        List<Keystroke> own = new ArrayList<>(without(command, key));
        if (own.isEmpty() || keymap.keys(command).contains(key)) {
            own.addFirst(key);
        } else {
            own.set(0, key);
        }
        keys.put(command.name(), own);
        keep(keys);
    }

    private List<Keystroke> without(Command command, Keystroke key) {
        return keymap.keys(command).stream().filter(own -> !own.equals(key)).toList();
    }

    /// Gives a command its usual keys again; other commands that were given one of them lose it.
    public void usual(Command command) {
        Map<String, List<Keystroke>> keys = new HashMap<>(keymap.givenProperty().get());
        keys.remove(command.name());
        for (Keystroke key : command.keys()) {
            clash(command, key)
                    .ifPresent(other -> keys.put(
                            other.name(),
                            Optional.ofNullable(keys.get(other.name())).orElse(keymap.keys(other)).stream()
                                    .filter(own -> !command.keys().contains(own))
                                    .toList()));
        }
        keep(keys);
    }

    /// Gives every command its usual keys again.
    public void allUsual() {
        keep(Map.of());
    }

    private void keep(Map<String, List<Keystroke>> keys) {
        keymap.give(keys);
        Choices choices = shell.choices();
        for (Command command : keymap.commands()) {
            List<Keystroke> own = keys.get(command.name());
            @Nullable String kept = own == null || own.equals(command.keys()) ? null : written(own);
            choices = choices.remember(KEPT + command.name(), kept);
        }
        shell.choose(choices);
    }
}
