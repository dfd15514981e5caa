package org.pressmark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;
import org.pressmark.settings.Phrases;

final class ReasonTest {
    @Test
    void whatTheSystemSaysIsSaid() {
        assertEquals("Stale file handle", Refusal.reason(new FileSystemException("/a", null, "Stale file handle")));
    }

    @Test
    void wordsOfLibrariesAreNot() {
        assertEquals("", Refusal.reason(new IOException("java.lang.NumberFormatException: For input string")));
        assertEquals("", Refusal.reason(new AccessDeniedException("/a")));
    }

    @Test
    void bracketsOfAReasonThatIsNotKnownAreLeftOut() {
        assertEquals(
                "a.csv cannot be read. Check that this account may read it.",
                Phrases.english().say("exchange.unreadable", "a.csv", ""));
    }
}
