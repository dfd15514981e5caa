package org.pressmark.view;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.pressmark.command.Command;
import org.pressmark.command.Keymap;
import org.pressmark.command.Keystroke;
import org.pressmark.settings.Phrases;

/// The commands with the words and key caps under which menus, chips and the key sheet show them.
///
/// `control` is the key that stands for Ctrl here: Ctrl, or ⌘ on a Mac. Screen thread only.
public record Keyboard(Keymap keymap, KeyCode control, Phrases phrases) {
    /// The command a key press means, if it means one.
    public Optional<Command> pressed(KeyEvent event) {
        return keymap.command(Keystroke.of(event, control));
    }

    /// The command of a name, if there is one now.
    public Optional<Command> find(String name) {
        return keymap.commands().stream()
                .filter(command -> command.name().equals(name))
                .findFirst();
    }

    /// Runs the command of a name, if there is one now.
    public void run(String name) {
        find(name).ifPresent(Command::run);
    }

    public String title(Command command) {
        return phrases.say(command.title());
    }

    public String help(Command command) {
        return phrases.say(command.help());
    }

    /// The key of a command as its cap shows it, the first where it has several; empty where it has none.
    public String cap(Command command) {
        return keymap.keys(command).stream().findFirst().map(this::cap).orElse("");
    }

    /// Tells the cap of a command now and whenever commands are given other keys.
    public void follow(Command command, Consumer<String> told) {
        keymap.givenProperty().subscribe(keys -> told.accept(cap(command)));
    }

    /// All keys of a command, as their caps show them.
    public String caps(Command command) {
        return keymap.keys(command).stream().map(this::cap).collect(Collectors.joining("  "));
    }

    /// `Ctrl+Z`, `⌘Z`; a sign stands apart from the plus before it: `Ctrl +`.
    public String cap(Keystroke stroke) {
        String written = stroke.toString();
        String before = written.substring(0, written.length() - stroke.key().length());
        boolean isSign = stroke.key().length() == 1
                && !Character.isLetterOrDigit(stroke.key().charAt(0));
        String modifiers = isSign && !before.isEmpty() ? before.substring(0, before.length() - 1) + "\u00a0" : before;
        return (control == KeyCode.META ? modifiers.replace("Ctrl+", "⌘").replace("Ctrl\u00a0", "⌘") : modifiers)
                + stroke.key();
    }
}
