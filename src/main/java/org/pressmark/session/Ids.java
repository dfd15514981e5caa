package org.pressmark.session;

import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// Makes the ids of new things: UUID version 7 (RFC 9562, section 5.7), which sort by the time they were made.
///
/// Ids made in the same millisecond, or after the clock was set back, still follow each other: 12 bits count
/// within the millisecond and the time never falls. Any thread.
public final class Ids implements Supplier<UUID> {
    private static final int COUNTED = 1 << 12;

    private final InstantSource clock;
    private final RandomGenerator random;
    private long millisecond;
    private int count;

    public Ids(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    @Override
    public synchronized UUID get() {
        long now = clock.millis();
        if (now > millisecond) {
            millisecond = now;
            count = 0;
        } else if (++count == COUNTED) {
            millisecond++;
            count = 0;
        }
        long high = millisecond << 16 | 7L << 12 | count;
        long low = random.nextLong() >>> 2 | 1L << 63;
        return new UUID(high, low);
    }
}
