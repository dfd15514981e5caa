package org.pressmark.view.planted;

import java.util.function.Consumer;
import org.pressmark.desk.Desk;
import org.pressmark.model.Committed;

/// Breaks: only the root tells the desk what is on disk.
public final class FeedsTheDesk {
    void feed(Desk desk, Committed committed) {
        desk.accept(committed);
    }

    Consumer<Committed> feeder(Desk desk) {
        return desk::accept;
    }
}
