package org.pressmark.session;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class RestsTest {
    private Instant now = Instant.parse("2026-01-02T03:04:05Z");
    private final Rests rests = new Rests(() -> now);

    private boolean after(Duration time) {
        now = now.plus(time);
        return rests.begins();
    }

    private void first() {
        assertTrue(after(Duration.ofMinutes(1)));
        rests.ended();
    }

    @Test
    void aProjectIsLookedAtOnceSoonAfterItWasOpened() {
        assertFalse(after(Duration.ofSeconds(59)));
        assertTrue(after(Duration.ofSeconds(1)));
        rests.ended();
        assertFalse(after(Duration.ofHours(5)));
    }

    @Test
    void tenMinutesOfChangesAreWorthABackup() {
        first();
        rests.changed();
        assertFalse(after(Duration.ofMinutes(9)));
        assertTrue(after(Duration.ofMinutes(1)));
    }

    @Test
    void nobodyIsDisturbedAtWork() {
        first();
        rests.changed();
        now = now.plus(Duration.ofMinutes(11));
        rests.changed();
        assertFalse(after(Duration.ofSeconds(29)));
        assertTrue(after(Duration.ofSeconds(1)));
    }

    @Test
    void twoAreNeverTakenAtOnce() {
        assertTrue(after(Duration.ofMinutes(1)));
        rests.changed();
        assertFalse(after(Duration.ofHours(1)));
        rests.ended();
        assertTrue(rests.begins());
    }

    @Test
    void oneThatFailedIsTriedAgain() {
        assertTrue(after(Duration.ofMinutes(1)));
        rests.failed();
        assertFalse(after(Duration.ofMinutes(9)));
        assertTrue(after(Duration.ofMinutes(1)));
    }
}
