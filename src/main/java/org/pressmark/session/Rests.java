package org.pressmark.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// When a project is at rest and worth a backup: once after it was opened, and then whenever it was changed for ten
/// minutes; never while one is being taken, nor within half a minute after a change.
///
/// ```
/// waiting → resting (begins) → waiting (ended, failed)
/// ```
/// Screen thread only.
final class Rests {
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration WORK = Duration.ofMinutes(10);

    private final InstantSource clock;
    private Instant due;
    private @Nullable Instant changed;
    private boolean wanted = true;
    private boolean resting;

    Rests(InstantSource clock) {
        this.clock = clock;
        this.due = clock.instant().plus(FIRST);
    }

    void changed() {
        changed = clock.instant();
        if (!wanted) {
            wanted = true;
            due = changed.plus(WORK);
        }
    }

    /// Whether a backup is to be taken now; it counts as begun then.
    boolean begins() {
        Instant now = clock.instant();
        if (resting || !wanted || now.isBefore(due) || (changed != null && now.isBefore(changed.plus(PAUSE)))) {
            return false;
        }
        resting = true;
        wanted = false;
        return true;
    }

    void ended() {
        resting = false;
    }

    /// It is tried again after as long a time.
    void failed() {
        resting = false;
        wanted = true;
        due = clock.instant().plus(WORK);
    }
}
