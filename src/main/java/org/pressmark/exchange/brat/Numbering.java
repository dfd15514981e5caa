package org.pressmark.exchange.brat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pressmark.model.Annotation;

/// Gives the marks and events of one file their numbers: the ones they had, if nobody else has them, or else the
/// lowest that nobody had.
final class Numbering {
    private final Set<Integer> keptMarks = new HashSet<>();
    private final Set<Integer> keptEvents = new HashSet<>();
    private final Map<Integer, String> marks = new HashMap<>();
    private final Set<Integer> events = new HashSet<>();
    private int lastMark;
    private int lastEvent;

    /// The id of a mark, and whether there was none like it under that number.
    record Given(String id, boolean isNew) {}

    Numbering(List<Annotation> tags) {
        for (Annotation tag : tags) {
            Numbers kept = Numbers.in(tag.id());
            if (kept != null) {
                keptEvents.add(kept.event());
                keptMarks.add(kept.mark());
                kept.arguments().forEach(each -> keptMarks.add(each.mark()));
            }
        }
    }

    /// A mark of the wanted number, 0 for any; one of equal content under it is the same mark.
    Given mark(String content, int wanted) {
        if (wanted > 0) {
            String there = marks.putIfAbsent(wanted, content);
            if (there == null || there.equals(content)) {
                return new Given("T" + wanted, there == null);
            }
        }
        do {
            lastMark++;
        } while (keptMarks.contains(lastMark));
        marks.put(lastMark, content);
        return new Given("T" + lastMark, true);
    }

    String event(int wanted) {
        if (wanted > 0 && events.add(wanted)) {
            return "E" + wanted;
        }
        do {
            lastEvent++;
        } while (keptEvents.contains(lastEvent));
        return "E" + lastEvent;
    }
}
