package org.pressmark.view;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.pressmark.command.Command;
import org.pressmark.command.Keystroke;

/// Which key presses become commands, and where. No menu holds a real accelerator, so that a key never acts twice.
///
/// 1. In the reader and in the lists of tags every key of the keymap acts.
/// 2. Elsewhere only those with Ctrl or Alt, and the function keys: a letter may be meant for a list or a field.
/// 3. A text field keeps the keys with which text is edited.
///
/// Screen thread only.
public final class SceneKeys {
    private static final Set<String> OF_TEXT =
            Set.of("Z", "Y", "C", "V", "X", "A", "Delete", "Backspace", "Up", "Down", "Left", "Right", "Home", "End");

    private final Keyboard keyboard;

    public SceneKeys(Keyboard keyboard) {
        this.keyboard = keyboard;
    }

    /// Hears every key press that nothing inside `root` has used.
    public void listenOn(Node root) {
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::handle);
    }

    /// A key pressed anywhere in the window; consumed where it was a command.
    public void handle(KeyEvent event) {
        if (event.isConsumed() || isOfTextField(event)) {
            return;
        }
        Keystroke stroke = Keystroke.of(event, keyboard.control());
        if (isForTheWindow(stroke) || isInTagList(event)) {
            keyboard.keymap().command(stroke).ifPresent(command -> run(command, event));
        }
    }

    /// A key pressed in the reader; answers whether it was a command.
    public boolean inReader(KeyEvent event) {
        keyboard.pressed(event).ifPresent(command -> run(command, event));
        return event.isConsumed();
    }

    /// A key pressed in the reader, before its caret moves; answers whether it was for the work that is under way.
    public boolean beforeCaret(KeyEvent event) {
        keyboard.keymap().underway(Keystroke.of(event, keyboard.control())).ifPresent(command -> run(command, event));
        return event.isConsumed();
    }

    private static void run(Command command, KeyEvent event) {
        event.consume();
        command.run();
    }

    private static boolean isForTheWindow(Keystroke stroke) {
        return stroke.modifiers().contains(Keystroke.Modifier.COMMAND)
                || stroke.modifiers().contains(Keystroke.Modifier.ALT)
                || stroke.key().matches("F\\d+");
    }

    private static boolean isInTagList(KeyEvent event) {
        return event.getTarget() instanceof Node node && node.getStyleClass().contains("tags");
    }

    private boolean isOfTextField(KeyEvent event) {
        Keystroke stroke = Keystroke.of(event, keyboard.control());
        return isTyping(event)
                && stroke.modifiers().contains(Keystroke.Modifier.COMMAND)
                && OF_TEXT.contains(stroke.key());
    }

    private static boolean isTyping(KeyEvent event) {
        return switch (event.getTarget()) {
            case TextInputControl field -> field.isEditable();
            case ComboBoxBase<?> box -> box.isEditable();
            case Spinner<?> spinner -> spinner.isEditable();
            case null, default -> false;
        };
    }
}
