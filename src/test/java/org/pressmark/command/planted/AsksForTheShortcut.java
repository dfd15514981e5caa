package org.pressmark.command.planted;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Breaks: a command does not ask the toolkit which key is the shortcut key.
public final class AsksForTheShortcut {
    boolean pressed(KeyEvent event) {
        return event.isShortcutDown();
    }

    Object modifier() {
        return KeyCombination.SHORTCUT_DOWN;
    }
}
