package org.pressmark.exchange.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The table of ids answers as a map would.
final class IdTableTest {
    private static final int MANY = 20_000;

    private final IdTable table = new IdTable();

    @Test
    void holdsWhatAMapHolds() {
        Random random = new Random(7);
        Map<UUID, Integer> map = new HashMap<>();
        for (int at = 0; at < MANY; at++) {
            UUID id = new UUID(random.nextInt(200), random.nextInt(200));
            assertEquals(map.putIfAbsent(id, at) == null, table.add(id, at));
        }
        assertEquals(map.size(), table.size());
        map.forEach((id, number) -> assertEquals(number, table.get(id)));
        assertEquals(-1, table.get(new UUID(-1, -1)));
    }

    @Test
    void isQuickWithIdsThatBeginAlike() {
        for (int at = 0; at < MANY * 10; at++) {
            assertTrue(table.add(new UUID(0x0190_0000_0000_7000L, (long) at << 48 | 1), at) || at > 0xffff);
        }
        assertEquals(0x10000, table.size());
    }

    @Test
    void theFirstNumberOfAnIdStays() {
        UUID id = new UUID(0, 0);
        assertTrue(table.add(id, 3));
        assertFalse(table.add(id, 4));
        assertEquals(3, table.get(id));
    }
}
