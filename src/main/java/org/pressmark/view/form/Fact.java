package org.pressmark.view.form;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import org.jspecify.annotations.Nullable;

/// A control that shows one fact of an entry and hands over what the analyst makes of it: on Enter, when it loses
/// the focus, or when something is picked.
///
/// Null is unknown. What was handed over stays in the field; [#show] says what came of it. Screen thread only.
public interface Fact<T> {
    Control control();

    /// Shows what is on disk. Words that were typed and not yet handed over stay.
    void show(@Nullable T value);

    /// From now on this hears what is handed over; only what differs from what is shown.
    void commitsTo(Consumer<@Nullable T> taker);

    /// Hands over what was typed, if it can be read.
    void settle();

    /// Hands over what was typed into any fact of a pane: to be called before the project is closed.
    static void settleAll(Parent pane) {
        for (Node node : pane.getChildrenUnmodifiable()) {
            if (node instanceof Fact<?> fact) {
                fact.settle();
            } else if (node instanceof Parent inner) {
                settleAll(inner);
            }
        }
    }

    /// Forgets what was typed and shows again what is on disk.
    void giveUp();
}
