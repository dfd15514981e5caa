package org.pressmark.intake.table;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.intake.Days;
import org.pressmark.intake.Moments;
import org.pressmark.model.When;

/// Dates as people write them in tables.
///
/// `3/11/2022` is decided by the whole column: where a first number is above 12 the day comes first, where a second
/// is, the month; where neither tells, the date is left unknown rather than guessed. Immutable.
final class TableDates {
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})\\b.*");
    private static final Pattern DOTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\b.*");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})\\b.*");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b.*");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[ -](\\p{L}{3,9})\\.?,?[ -](\\d{4})\\b.*");

    /// Where the day stands between slashes: 1 or 2; 0 where the column does not tell.
    private final int day;

    TableDates(List<String> column) {
        boolean isFirst = false;
        boolean isSecond = false;
        for (String each : column) {
            Matcher found = SLASHES.matcher(each.strip());
            if (found.matches()) {
                isFirst |= Integer.parseInt(found.group(1)) > 12;
                isSecond |= Integer.parseInt(found.group(2)) > 12;
            }
        }
        day = isFirst == isSecond ? 0 : isFirst ? 1 : 2;
    }

    /// The date, or null if it is written in no known way, or in one that can be read as two dates.
    @Nullable
    When of(String written) {
        String words = written.strip();
        When iso = Moments.of(words);
        return iso != null ? iso : day(words);
    }

    private @Nullable When day(String words) {
        Matcher slashes = SLASHES.matcher(words);
        if (slashes.matches()) {
            return day == 0 ? null : on(slashes.group(3), slashes.group(3 - day), slashes.group(day));
        }
        Matcher dots = DOTS.matcher(words);
        if (dots.matches()) {
            return on(dots.group(3), dots.group(2), dots.group(1));
        }
        for (Pattern pattern : List.of(YEAR_FIRST, DIGITS)) {
            Matcher year = pattern.matcher(words);
            if (year.matches()) {
                return on(year.group(1), year.group(2), year.group(3));
            }
        }
        Matcher month = MONTH_FIRST.matcher(words);
        if (month.matches()) {
            return on(month.group(3), month.group(1), month.group(2));
        }
        Matcher day = DAY_FIRST.matcher(words);
        return day.matches() ? on(day.group(3), day.group(2), day.group(1)) : null;
    }

    private static @Nullable When on(String year, String month, String day) {
        LocalDate found = Days.of(year, month, day);
        return found == null ? null : When.on(found.toString());
    }
}
