package org.pressmark.session.planted;

import java.time.InstantSource;
import java.util.concurrent.Executor;
import org.pressmark.store.CannotOpen;

/// Does what the session may do: is handed its executor and its clock, and knows the store.
record InnocentWork(Executor project, InstantSource clock, CannotOpen fault) {
    void begin() {
        project.execute(() -> clock.instant());
    }
}
