package org.pressmark.session;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/// What a session is given to work with and never makes itself.
///
/// `project` runs what touches the file, one task after the other; `screen` runs what tells the window. `locks` is the
/// folder of
/// the lock files. In tests both executors are in place.
public record Workshop(Executor project, Executor screen, InstantSource clock, Supplier<UUID> ids, Path locks) {}
