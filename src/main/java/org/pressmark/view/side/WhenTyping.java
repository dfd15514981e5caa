package org.pressmark.view.side;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.WhenNotation;
import org.pressmark.model.When;
import org.pressmark.settings.Phrases;
import org.pressmark.view.form.Typing;

/// Dates, shown as `11 Mar 2022, zone unknown` and typed as `2022-03-11`.
record WhenTyping(Phrases phrases) implements Typing<When> {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm");

    @Override
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

    @Override
    public String write(When when) {
        return WhenNotation.write(when);
    }

    @Override
    public @Nullable When read(String typed) {
        return typed.isEmpty() ? null : WhenNotation.read(typed);
    }
}
