package org.pressmark.session;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/// What a session is given to work with and never makes itself.
///
/// `project` runs what touches the project file, one task after the other; `screen` runs what tells the window;
/// `background` runs what waits for other files. `home` is the program's own folder, for
/// locks, ledgers and backups. In tests all three are in
/// place.
public record Workshop(
        Executor project, Executor screen, Executor background, InstantSource clock, Supplier<UUID> ids, Path home) {
    /// For the command line: everything in the thread that asks.
    public static Workshop inPlace(InstantSource clock, Supplier<UUID> ids, Path home) {
        return new Workshop(new InPlace(), new InPlace(), new InPlace(), clock, ids, home);
    }
}
