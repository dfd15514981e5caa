package org.pressmark.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.When;

/// Dates as files write them, in the forms of ISO 8601: a day, or a day and a time with or without its zone.
///
/// A time whose zone is unknown is no instant: only its day is kept. Immutable, any thread.
public final class Moments {
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2}(?::\\d{2})?)(?:[.,]\\d{1,12})?\\s*(Z|[+-]\\d{2}:?\\d{2})?)?");

    private static final int EARLIEST = 1000;
    private static final int LATEST = 2999;

    private Moments() {}

    /// The date that is written there, or null if it is none in such a form.
    public static @Nullable When of(@Nullable String written) {
        Matcher found = ISO.matcher(written == null ? "" : written.strip());
        if (!found.matches()) {
            return null;
        }
        try {
            String time = found.group(2);
            String zone = found.group(3);
            return time == null || zone == null
                    ? on(LocalDate.parse(found.group(1)))
                    : at(found.group(1), time.length() == 5 ? time + ":00" : time, zone);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /// An instant and the zone it was meant in; null if the year is beyond any article's.
    public static @Nullable When at(OffsetDateTime moment) {
        if (moment.getYear() < EARLIEST || moment.getYear() > LATEST) {
            return null;
        }
        ZoneOffset zone = moment.getOffset();
        return new When(moment.toInstant().toString(), zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId());
    }

    private static @Nullable When on(LocalDate day) {
        return day.getYear() < EARLIEST || day.getYear() > LATEST ? null : When.on(day.toString());
    }

    private static @Nullable When at(String day, String time, String zone) {
        String colon = zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
        return at(OffsetDateTime.parse(day + "T" + time + colon));
    }
}
