package org.pressmark.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Days as people write them, in English and Russian.
public final class Days {
    private static final int FEWEST_LETTERS = 3;

    private static final List<List<String>> MONTHS = List.of(
            List.of("jan", "янв"),
            List.of("feb", "фев"),
            List.of("mar", "мар"),
            List.of("apr", "апр"),
            List.of("may", "май", "мая"),
            List.of("jun", "июн"),
            List.of("jul", "июл"),
            List.of("aug", "авг"),
            List.of("sep", "сен"),
            List.of("oct", "окт"),
            List.of("nov", "ноя"),
            List.of("dec", "дек"));

    private Days() {}

    /// The day; a month is a number, 1-based, or a name of three letters or more. Null where there is no such day.
    public static @Nullable LocalDate of(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int month(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        String begin = written.toLowerCase(Locale.ROOT).substring(0, FEWEST_LETTERS);
        for (int month = 0; month < MONTHS.size(); month++) {
            if (MONTHS.get(month).contains(begin)) {
                return month + 1;
            }
        }
        return 0;
    }
}
