package org.pressmark.command;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Message;
import org.pressmark.model.Refusal;
import org.pressmark.model.When;

/// How dates are typed.
///
/// `2022-03-11`, `2022-03-11 Europe/Moscow`, `2022-03-11 09:00 Europe/Moscow`, `2022-03-11T09:00+03:00` or
/// `2022-03-11T06:00:00Z`. A time needs a zone or an offset; a date can do without.
public final class WhenNotation {
    private static final Pattern TYPED =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ]+(\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)"
                    + "(Z|[+-]\\d{2}:?\\d{2})?)?(?:\\s+(\\S+))?");

    private WhenNotation() {}

    /// Reads what was typed.
    ///
    /// @throws Refusal if it says no day, an unknown zone, or a time of no zone
    public static When read(String typed) {
        Matcher parts = TYPED.matcher(typed.strip());
        if (!parts.matches()) {
            throw new Refusal(Message.of("typed.when"));
        }
        String time = parts.group(2);
        ZoneId zone = zone(parts.group(4));
        try {
            return time == null
                    ? new When(LocalDate.parse(parts.group(1)).toString(), zone == null ? null : zone.getId())
                    : timed(parts.group(1) + "T" + time, parts.group(3), zone);
        } catch (DateTimeParseException noSuchDay) {
            throw new Refusal(Message.of("typed.when"), noSuchDay);
        }
    }

    private static When timed(String local, @Nullable String offset, @Nullable ZoneId zone) {
        if (offset != null) {
            Instant instant = OffsetDateTime.parse(local + withColon(offset)).toInstant();
            String of = offset.equals("Z") ? null : withColon(offset);
            return new When(instant.toString(), zone == null ? of : zone.getId());
        }
        if (zone == null) {
            throw new Refusal(Message.of("typed.noZone"));
        }
        return new When(LocalDateTime.parse(local).atZone(zone).toInstant().toString(), zone.getId());
    }

    private static String withColon(String offset) {
        return offset.length() == 5 ? offset.substring(0, 3) + ":" + offset.substring(3) : offset;
    }

    private static @Nullable ZoneId zone(@Nullable String name) {
        if (name == null) {
            return null;
        }
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw new Refusal(Message.of("typed.zone"), unknown);
        }
    }

    /// The notation that reads back as just this: with the time of its zone where that is not ambiguous.
    public static String write(When when) {
        String zone = when.zone();
        String plain = zone == null ? when.value() : when.value() + " " + zone;
        if (when.isDate() || zone == null) {
            return plain;
        }
        LocalDateTime there = LocalDateTime.ofInstant(Instant.parse(when.value()), ZoneId.of(zone));
        String local = there.toLocalDate() + " " + there.toLocalTime() + " " + zone;
        return read(local).equals(when) ? local : plain;
    }
}
