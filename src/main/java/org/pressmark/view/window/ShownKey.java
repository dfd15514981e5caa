package org.pressmark.view.window;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// A key that a menu shows and that never fires from there: every key press goes through the keymap, once.
final class ShownKey extends KeyCombination {
    private final String cap;

    ShownKey(String cap) {
        this.cap = cap;
    }

    @Override
    public boolean match(KeyEvent event) {
        return false;
    }

    @Override
    public String getDisplayText() {
        return cap;
    }

    @Override
    public String getName() {
        return cap;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
