package org.pressmark.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import org.junit.jupiter.api.Test;

final class LastSeenTest {
    private static final Instant THEN = Instant.parse("2026-03-04T05:06:07Z");
    private static final String PROJECT = "/home/anna/Minsk talks.pressmark";

    @Test
    void whatIsRememberedIsFoundAgain() {
        LastSeen seen = new LastSeen(THEN, 12, 3, null);
        Choices kept = seen.keptIn(Choices.DEFAULT.opened(PROJECT), PROJECT);
        assertEquals(seen, LastSeen.of(kept, PROJECT));
    }

    @Test
    void nothingIsKnownOfAnotherProject() {
        assertNull(LastSeen.of(Choices.DEFAULT, PROJECT));
    }

    @Test
    void whatIsSpoiltIsNotKnown() {
        Choices spoilt = Choices.DEFAULT.remember("recent." + PROJECT, "yesterday many - -");
        assertNull(LastSeen.of(spoilt, PROJECT));
    }

    @Test
    void aProjectThatIsNoLongerAmongTheRecentOnesIsForgotten() {
        LastSeen seen = new LastSeen(THEN, 12, 3, 4);
        Choices both = seen.keptIn(Choices.DEFAULT.opened("/gone").opened(PROJECT), "/gone");
        Choices kept = seen.keptIn(both.forgotten("/gone"), PROJECT);
        assertNull(LastSeen.of(kept, "/gone"));
    }
}
