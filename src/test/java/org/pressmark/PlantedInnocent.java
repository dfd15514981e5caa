package org.pressmark;

import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import org.pressmark.desk.Desk;
import org.pressmark.model.Committed;
import org.pressmark.store.CannotOpen;

/// Does what the root alone may do.
final class PlantedInnocent {
    Executor project() {
        return Executors.newSingleThreadExecutor();
    }

    Executor screen() {
        return Platform::runLater;
    }

    Instant now() {
        return Instant.now();
    }

    void feed(Desk desk, Committed committed) {
        desk.accept(committed);
    }

    boolean isOfTheStore(RuntimeException fault) {
        return fault instanceof CannotOpen;
    }
}
