package org.pressmark.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.pressmark.model.Reading;
import org.pressmark.model.TaggedElsewhere;
import org.pressmark.session.Session;

/// Gathers the words that are tagged in other articles, the most frequent first, in slices of a few milliseconds.
///
/// Bounded: of very many different words those met once are forgotten now and then, and only the most frequent are
/// told. Slices run on the project thread, the end of it on the screen thread.
final class Elsewhere implements Session.Slices {
    /// Tags of a slice.
    private static final int SLICE = 500;

    private static final int REMEMBERED = 50_000;

    /// How many words are told.
    private static final int MOST = 5_000;

    private static final Comparator<Map.Entry<TaggedElsewhere, Integer>> MOST_FREQUENT =
            Map.Entry.<TaggedElsewhere, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(entry -> entry.getKey().exact())
                    .thenComparing(entry -> entry.getKey().kind())
                    .thenComparing(entry -> String.valueOf(entry.getKey().about()));

    private final UUID article;
    private final BooleanSupplier calledOff;
    private final Consumer<List<TaggedElsewhere>> told;
    private final Map<TaggedElsewhere, Integer> counts = new HashMap<>();
    private long after;

    /// `told` hears of the words unless the work was called off.
    Elsewhere(UUID article, BooleanSupplier calledOff, Consumer<List<TaggedElsewhere>> told) {
        this.article = article;
        this.calledOff = calledOff;
        this.told = told;
    }

    @Override
    public boolean slice(Reading reading) {
        TaggedElsewhere.Slice slice = reading.taggedElsewhere(article, after, SLICE);
        slice.found().forEach(words -> counts.merge(words, 1, Integer::sum));
        if (counts.size() > REMEMBERED) {
            counts.values().removeIf(count -> count == 1);
        }
        Long next = slice.next();
        after = next == null ? after : next;
        return next != null;
    }

    @Override
    public boolean isCancelled() {
        return calledOff.getAsBoolean();
    }

    @Override
    public void ended() {
        if (!calledOff.getAsBoolean()) {
            List<Map.Entry<TaggedElsewhere, Integer>> sorted = new ArrayList<>(counts.entrySet());
            sorted.sort(MOST_FREQUENT);
            told.accept(sorted.stream().limit(MOST).map(Map.Entry::getKey).toList());
        }
    }
}
