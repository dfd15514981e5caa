package org.pressmark.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/// A date or an instant as precisely as it is known.
///
/// `value` is an ISO-8601 date (`2022-03-11`) or instant (`2022-03-11T09:00:00Z`); `zone` is the zone in which it
/// was meant, by its name in the tz database or as an offset, or null where that is unknown.
public record When(String value, @Nullable String zone) {
    /// @throws InvalidChange if the value is neither a date nor an instant, or the zone is unknown to the tz
    /// database
    public When {
        if (!isDate(value) && !isInstant(value)) {
            throw new InvalidChange("when.value", value);
        }
        if (zone != null && !isZone(zone)) {
            throw new InvalidChange("when.zone", zone);
        }
    }

    public static When on(String date) {
        return new When(date, null);
    }

    public boolean isDate() {
        return isDate(value);
    }

    /// The calendar day, for listing and sorting: the date itself, or the day of the instant in its zone (UTC if
    /// none).
    public LocalDate day() {
        return isDate()
                ? LocalDate.parse(value)
                : Instant.parse(value)
                        .atZone(ZoneId.of(zone == null ? "UTC" : zone))
                        .toLocalDate();
    }

    private static boolean isDate(String value) {
        if (value.indexOf('T') >= 0) {
            // A failed try takes far longer, and archives come with instants by the ten thousand.
            return false;
        }
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException notADate) {
            return false;
        }
    }

    private static boolean isInstant(String value) {
        try {
            Instant.parse(value);
            return true;
        } catch (DateTimeParseException notAnInstant) {
            return false;
        }
    }

    private static boolean isZone(String zone) {
        try {
            ZoneId.of(zone);
            return true;
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}
