package org.pressmark.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class IdsTest {
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final Ids ids = new Ids(() -> now, new Random(1));

    @Test
    void idsAreVersionSevenOfVariantTwo() {
        UUID id = ids.get();
        assertEquals(7, id.version());
        assertEquals(2, id.variant());
    }

    @Test
    void tenThousandIdsOfOneMillisecondStayInOrder() {
        assertFollowing(10_000);
    }

    @Test
    void idsStayInOrderWhenTheClockIsSetBack() {
        ids.get();
        now = now.minusSeconds(3_600);
        assertFollowing(10);
    }

    private void assertFollowing(int many) {
        String before = ids.get().toString();
        for (int at = 0; at < many; at++) {
            String next = ids.get().toString();
            assertTrue(next.compareTo(before) > 0, next + " after " + before);
            before = next;
        }
    }
}
