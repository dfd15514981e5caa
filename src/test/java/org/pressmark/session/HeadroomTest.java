package org.pressmark.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Refusal;
import org.pressmark.settings.Phrases;

final class HeadroomTest {
    @Test
    void workThatNeedsMoreMemoryThanThereIsRefusesTheFile() {
        Supplier<String> tooMuch = () -> {
            throw new OutOfMemoryError("Java heap space");
        };
        Refusal refusal = assertThrows(Refusal.class, () -> Headroom.within("big.xmi", tooMuch));
        String said = Phrases.english().say(refusal.told().key(), refusal.told().arguments());
        assertTrue(said.startsWith("big.xmi needs more memory than the "), said);
    }

    @Test
    void otherWorkGoesThrough() {
        Supplier<String> work = () -> "read";
        assertEquals("read", Headroom.within("small.xmi", work));
    }
}
