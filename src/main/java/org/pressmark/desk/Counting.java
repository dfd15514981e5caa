package org.pressmark.desk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Tally;

/// Adds up the tallies of articles, and takes one out again when its article is counted anew.
///
/// What is equal in many articles is held once, so that a hundred thousand articles are some megabytes.
final class Counting {
    /// What one annotator or one outlet comes to.
    private static final class Sum {
        private int articles;
        private int done;
        private final Map<Annotation.Kind, Integer> tags = new EnumMap<>(Annotation.Kind.class);
    }

    private final Map<UUID, Tally> known = new HashMap<>();
    private final Map<Object, Object> same = new HashMap<>();
    private final Map<Article.Status, Integer> statuses = new EnumMap<>(Article.Status.class);
    private final Map<UUID, Sum> workers = new LinkedHashMap<>();
    private final Map<@Nullable UUID, Sum> sources = new HashMap<>();

    /// Counts an article, in place of what was counted of it before.
    void put(Tally tally) {
        remove(tally.article());
        Tally small = new Tally(
                tally.article(),
                tally.status(),
                tally.outlet() == null ? null : once(tally.outlet()),
                once(tally.tags().stream().map(this::once).toList()),
                once(tally.doneBy()));
        known.put(small.article(), small);
        add(small, 1);
    }

    /// Counts an article no longer.
    void remove(UUID article) {
        Tally before = known.remove(article);
        if (before != null) {
            add(before, -1);
        }
    }

    private <T> T once(T value) {
        @SuppressWarnings("unchecked") // What is equal to a value of one of our records is of its class.
        T held = (T) same.computeIfAbsent(value, first -> first);
        return held;
    }

    private void add(Tally tally, int sign) {
        statuses.merge(tally.status(), sign, Integer::sum);
        Sum source = sources.computeIfAbsent(tally.outlet(), first -> new Sum());
        source.articles += sign;
        for (Tally.Tags tags : tally.tags()) {
            source.tags.merge(tags.kind(), sign * tags.count(), Integer::sum);
            worker(tags.annotator()).tags.merge(tags.kind(), sign * tags.count(), Integer::sum);
        }
        tally.taggedBy().forEach(annotator -> worker(annotator).articles += sign);
        tally.doneBy().forEach(annotator -> worker(annotator).done += sign);
    }

    private Sum worker(UUID annotator) {
        return workers.computeIfAbsent(annotator, first -> new Sum());
    }

    /// All that is counted now.
    Census census() {
        List<Census.Worker> people = new ArrayList<>();
        Map<Annotation.Kind, Integer> all = new EnumMap<>(Annotation.Kind.class);
        workers.forEach((annotator, sum) -> {
            if (sum.articles > 0 || sum.done > 0) {
                people.add(new Census.Worker(annotator, sum.articles, sum.done, some(sum.tags)));
                sum.tags.forEach((kind, count) -> all.merge(kind, count, Integer::sum));
            }
        });
        List<Census.Source> outlets = new ArrayList<>();
        sources.forEach((outlet, sum) -> {
            if (sum.articles > 0) {
                outlets.add(new Census.Source(outlet, sum.articles, some(sum.tags)));
            }
        });
        return new Census(known.size(), some(statuses), some(all), List.copyOf(people), List.copyOf(outlets));
    }

    private static <K> Map<K, Integer> some(Map<K, Integer> counts) {
        Map<K, Integer> some = new HashMap<>(counts);
        some.values().removeIf(count -> count == 0);
        return Map.copyOf(some);
    }
}
