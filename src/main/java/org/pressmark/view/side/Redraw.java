package org.pressmark.view.side;

import javafx.beans.InvalidationListener;
import org.pressmark.desk.Desk;

/// When what is shown must be looked at again, though the thing shown did not change itself.
final class Redraw {
    private Redraw() {}

    /// Runs when an entry of a register came, went or has another name, and when a change was refused: then fields
    /// still show what was meant to be.
    static void whenNamesChange(Desk desk, Runnable work) {
        InvalidationListener listener = changed -> work.run();
        desk.shelves().speakers().all().addListener(listener);
        desk.shelves().outlets().all().addListener(listener);
        desk.shelves().claims().all().addListener(listener);
        desk.shelves().codes().all().addListener(listener);
        desk.saidProperty().subscribe(() -> {
            Desk.Said said = desk.saidProperty().get();
            if (said != null && said.tone() == Desk.Said.Tone.REFUSED) {
                work.run();
            }
        });
    }
}
