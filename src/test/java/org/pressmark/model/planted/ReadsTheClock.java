package org.pressmark.model.planted;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.function.Supplier;

/// Breaks: only the root reads the clock.
public final class ReadsTheClock {
    private ReadsTheClock() {}

    static Instant instant() {
        return Instant.now();
    }

    static LocalDate day() {
        return LocalDate.now();
    }

    static ZonedDateTime zoned() {
        return ZonedDateTime.now();
    }

    static Supplier<Instant> source() {
        return Instant::now;
    }

    static long millis() {
        return System.currentTimeMillis();
    }

    static Date date() {
        return new Date();
    }

    static Clock clock() {
        return Clock.systemUTC();
    }

    static InstantSource system() {
        return InstantSource.system();
    }
}
