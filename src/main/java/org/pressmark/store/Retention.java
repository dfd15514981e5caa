package org.pressmark.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.pressmark.model.Backup;

/// Which backups are worth their room: the latest ten, and the latest of each of seven days, four weeks and six
/// months in which there are any. Days, weeks and months are those of UTC.
final class Retention {
    private static final int LATEST = 10;
    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 6;

    private Retention() {}

    static Set<Backup> kept(List<Backup> all) {
        List<Backup> latestFirst =
                all.stream().sorted(Comparator.comparing(Backup::at).reversed()).toList();
        Set<Backup> kept = new HashSet<>(latestFirst.subList(0, Math.min(LATEST, latestFirst.size())));
        kept.addAll(latestOfEach(latestFirst, DAYS, Retention::day));
        kept.addAll(latestOfEach(latestFirst, WEEKS, Retention::week));
        kept.addAll(latestOfEach(latestFirst, MONTHS, at -> YearMonth.from(day(at))));
        return kept;
    }

    private static Set<Backup> latestOfEach(List<Backup> latestFirst, int many, Function<Instant, Object> period) {
        Set<Object> seen = new HashSet<>();
        Set<Backup> kept = new HashSet<>();
        for (Backup backup : latestFirst) {
            if (seen.size() < many && seen.add(period.apply(backup.at()))) {
                kept.add(backup);
            }
        }
        return kept;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private static Object week(Instant at) {
        LocalDate day = day(at);
        return List.of(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
