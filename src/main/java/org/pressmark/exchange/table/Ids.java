package org.pressmark.exchange.table;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Ids and times as the cells of a table have them, in whatever of the unambiguous notations.
final class Ids {
    private static final List<DateTimeFormatter> LOCAL = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE_TIME,
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm[:ss]", Locale.ROOT),
            DateTimeFormatter.ofPattern("d.M.uuuu HH:mm[:ss]", Locale.ROOT),
            DateTimeFormatter.ofPattern("d.M.uuuu, HH:mm[:ss]", Locale.ROOT));
    private static final DateTimeFormatter DOTTED = DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT);
    private static final int LONGEST = 64;

    private Ids() {}

    /// The id of a cell, or null where it holds something else.
    static @Nullable UUID read(String cell) {
        String id = cell.strip();
        try {
            return id.length() == 36 ? UUID.fromString(id) : null;
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    /// The instant of a cell, in UTC where it names no zone, or null where it cannot be told.
    static @Nullable Instant instant(String cell) {
        String time = cell.strip();
        if (time.isEmpty() || time.length() > LONGEST) {
            return null;
        }
        Instant exact = exact(time);
        if (exact != null) {
            return exact;
        }
        for (DateTimeFormatter notation : LOCAL) {
            try {
                return LocalDateTime.parse(time, notation).toInstant(ZoneOffset.UTC);
            } catch (DateTimeException other) {
                // The next notation may fit.
            }
        }
        LocalDate day = day(time);
        return day == null ? null : day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static @Nullable Instant exact(String time) {
        try {
            return time.endsWith("Z")
                    ? Instant.parse(time)
                    : OffsetDateTime.parse(time).toInstant();
        } catch (DateTimeException other) {
            return null;
        }
    }

    private static @Nullable LocalDate day(String time) {
        try {
            return time.indexOf('.') > 0 ? LocalDate.parse(time, DOTTED) : LocalDate.parse(time);
        } catch (DateTimeException other) {
            return null;
        }
    }

    /// A date in ISO 8601 where the cell has it with points, as spreadsheets make of it; any other cell as it is.
    static String date(String cell) {
        LocalDate day = cell.length() > LONGEST ? null : day(cell.strip());
        return day == null ? cell.strip() : day.toString();
    }
}
