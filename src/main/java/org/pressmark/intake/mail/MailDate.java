package org.pressmark.intake.mail;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.intake.Moments;
import org.pressmark.model.When;

/// The date of a message (RFC 5322, with the old forms of RFC 822); a wrong day of the week is forgiven.
final class MailDate {
    private static final Pattern FORM = Pattern.compile(
            "(\\d{1,2})[ -]+(\\p{Alpha}{3})\\p{Alpha}*[ -]+(\\d{2,4})\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?"
                    + "(?:\\s*([+-]\\d{4}|\\p{Alpha}{1,5}))?");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /// Hours from UTC.
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("est", -5),
            Map.entry("edt", -4),
            Map.entry("cst", -6),
            Map.entry("cdt", -5),
            Map.entry("mst", -7),
            Map.entry("mdt", -6),
            Map.entry("pst", -8),
            Map.entry("pdt", -7),
            Map.entry("msk", 3),
            Map.entry("cet", 1),
            Map.entry("cest", 2));

    private static final int LONGEST = 200;

    private MailDate() {}

    /// The date, or null if it is written in no known form.
    static @Nullable When of(@Nullable String written) {
        Matcher found = FORM.matcher(written == null || written.length() > LONGEST ? "" : written);
        if (!found.find()) {
            return null;
        }
        try {
            LocalDateTime time = LocalDateTime.of(
                    year(Integer.parseInt(found.group(3))),
                    MONTHS.indexOf(found.group(2).toLowerCase(Locale.ROOT)) + 1,
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(4)),
                    Integer.parseInt(found.group(5)),
                    found.group(6) == null ? 0 : Math.min(59, Integer.parseInt(found.group(6))));
            return Moments.at(OffsetDateTime.of(time, zone(found.group(7))));
        } catch (DateTimeException noSuchDate) {
            return null;
        }
    }

    private static int year(int written) {
        if (written >= 1000) {
            return written;
        }
        return written >= 50 ? 1900 + written : 2000 + written;
    }

    private static ZoneOffset zone(@Nullable String written) {
        if (written == null) {
            return ZoneOffset.UTC;
        }
        if (Character.isLetter(written.charAt(0))) {
            return ZoneOffset.ofHours(ZONES.getOrDefault(written.toLowerCase(Locale.ROOT), 0));
        }
        int hours = Integer.parseInt(written.substring(0, 3));
        int minutes = Integer.parseInt(written.substring(3));
        return ZoneOffset.ofHoursMinutes(hours, written.charAt(0) == '-' ? -minutes : minutes);
    }
}
