package org.pressmark.intake.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.When;

/// Dates as pages and mails write them for machines.
///
/// A time of day without a zone gives the day alone: which instant it was cannot be told.
public final class PageDate {
    private static final int LONGEST = 100;
    private static final int FIRST_YEAR = 1600;
    private static final int LAST_YEAR = 2200;

    /// `2019-11-19`, then maybe a time, then maybe a zone; a blank may stand for the T, and the zone may lack its
    /// colon.
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})(?:[T ]+(\\d{2}:\\d{2})(:\\d{2})?(?:[.,]\\d+)?\\s*(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?.*",
            Pattern.CASE_INSENSITIVE);

    /// The basic form of ISO 8601, `20240226T1203+0000`.
    private static final Pattern BASIC = Pattern.compile(
            "(\\d{4})(\\d{2})(\\d{2})T(\\d{2})(\\d{2})(\\d{2})?(Z|[+-]\\d{2}:?(?:\\d{2})?)", Pattern.CASE_INSENSITIVE);

    private static final Pattern DAY = Pattern.compile("(\\d{4})[/.]?(\\d{2})[/.]?(\\d{2})(?:\\D.*|T?\\d{4,6}.*)?");

    private static final DateTimeFormatter MAIL = DateTimeFormatter.RFC_1123_DATE_TIME;

    /// As JavaScript writes a date when it is not asked for another form.
    private static final DateTimeFormatter SCRIPT =
            DateTimeFormatter.ofPattern("EEE MMM dd yyyy HH:mm:ss 'GMT'xx", Locale.ENGLISH);

    private PageDate() {}

    /// The date or instant meant, or null where it cannot be told.
    public static @Nullable When of(@Nullable String said) {
        if (said == null || said.isBlank() || said.length() > LONGEST) {
            return null;
        }
        try {
            When when = read(said.strip());
            return when != null && isLikely(when) ? when : null;
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    /// An instant in its zone, by the offset it is written with.
    public static When of(OffsetDateTime time) {
        ZoneOffset offset = time.getOffset();
        return new When(time.toInstant().toString(), offset.equals(ZoneOffset.UTC) ? "UTC" : offset.getId());
    }

    /// An instant as computers note it.
    public static When of(Instant time) {
        return of(time.atOffset(ZoneOffset.UTC));
    }

    private static @Nullable When read(String said) {
        Matcher iso = ISO.matcher(said);
        if (iso.matches()) {
            return iso(iso);
        }
        Matcher basic = BASIC.matcher(said);
        if (basic.matches()) {
            String seconds = basic.group(6) == null ? "00" : basic.group(6);
            return of(OffsetDateTime.parse(basic.replaceFirst("$1-$2-$3T$4:$5:") + seconds + offset(basic.group(7))));
        }
        Matcher day = DAY.matcher(said);
        if (day.matches()) {
            return When.on(
                    LocalDate.of(number(day, 1), number(day, 2), number(day, 3)).toString());
        }
        int name = said.indexOf(" (");
        String plain = name < 0 ? said : said.substring(0, name);
        return of(OffsetDateTime.parse(plain, plain.contains(" GMT") && !plain.endsWith("GMT") ? SCRIPT : MAIL));
    }

    private static When iso(Matcher parts) {
        String time = parts.group(2);
        String zone = parts.group(4);
        if (time == null || zone == null) {
            return When.on(LocalDate.parse(parts.group(1)).toString());
        }
        String seconds = parts.group(3) == null ? ":00" : parts.group(3);
        return of(OffsetDateTime.parse(parts.group(1) + "T" + time + seconds + offset(zone)));
    }

    private static String offset(String zone) {
        if (Character.isLetter(zone.charAt(0))) {
            return "Z";
        }
        String digits = zone.substring(1).replace(":", "");
        return zone.charAt(0) + digits.substring(0, 2) + ":" + (digits.length() > 2 ? digits.substring(2) : "00");
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    /// A page that knows no date writes one all the same: the year 1, or 0.
    private static boolean isLikely(When when) {
        int year = when.day().getYear();
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
