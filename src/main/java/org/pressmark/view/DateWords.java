package org.pressmark.view;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.pressmark.model.When;
import org.pressmark.settings.Phrases;

/// How a date or an instant is shown: `11 Mar 2022, zone unknown`, in the language of the window.
public record DateWords(Phrases phrases) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm");

    /// An instant is shown in the zone it was meant in, in UTC where that is unknown.
    public String show(When when) {
        String zone = when.zone();
        if (when.isDate()) {
            return zone == null
                    ? phrases.say(
                            "date.noZone", DAY.withLocale(phrases.locale()).format(when.day()))
                    : DAY.withLocale(phrases.locale()).format(when.day()) + ", " + zone;
        }
        ZoneId there = zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
        String time = TIME.withLocale(phrases.locale())
                .format(Instant.parse(when.value()).atZone(there));
        return zone == null ? phrases.say("date.utc", time) : time + ", " + zone;
    }
}
