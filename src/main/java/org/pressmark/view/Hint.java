package org.pressmark.view;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// What a control says in full when the pointer rests on it.
///
/// A tooltip is a window with a scene of its own, made whether or not anybody looks; a control whose words change
/// with every key press therefore keeps its one. Screen thread.
public final class Hint {
    private Hint() {}

    /// Says these words from now on; nothing where there are none.
    public static void show(Control control, @Nullable String words) {
        Tooltip kept = control.getTooltip();
        if (words == null || words.isEmpty()) {
            control.setTooltip(null);
        } else if (kept == null) {
            control.setTooltip(new Tooltip(words));
        } else {
            kept.setText(words);
        }
    }
}
