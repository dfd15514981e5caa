package org.pressmark.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pressmark.model.Annotation;

/// What two annotators say in one respect of the annotations that answer each other: pairs of labels.
///
/// "Nobody" and "unknown" are labels like any other. Immutable, any thread.
public record Labels(List<Both> pairs) {
    /// What mine says and what theirs says.
    public record Both(String mine, String theirs) {}

    /// In which respects annotations of a kind are compared by figures.
    static Set<Facet> facets(Annotation.Kind kind) {
        return switch (kind) {
            case QUOTE ->
                new TreeSet<>(
                        Set.of(Facet.SPEAKER, Facet.TYPE, Facet.VIA, Facet.CHANNEL, Facet.POLARITY, Facet.STANCE));
            case CLAIM -> new TreeSet<>(Set.of(Facet.CLAIM, Facet.VOICE, Facet.CLAIMANT));
            case OUTLET -> new TreeSet<>(Set.of(Facet.OUTLET, Facet.ROLE));
            case CODING -> Set.of(Facet.CODE);
            case ZONE -> Set.of(Facet.ZONE);
            case QUOTED_TERM -> Set.of(Facet.TERM);
        };
    }

    public static Labels of(Annotation.Kind kind, Facet facet, Compared compared) {
        Values mine = new Values(new Names(compared.mine().registers()));
        Values theirs = new Values(new Names(compared.theirs().registers()));
        List<Both> pairs = new ArrayList<>();
        for (Difference difference : compared.differences()) {
            if (difference.outcome() == Difference.Outcome.KIND
                    || difference.mine().isEmpty()
                    || difference.theirs().isEmpty()
                    || difference.first().kind() != kind) {
                continue;
            }
            Value own = mine.of(difference.mine().getFirst()).getOrDefault(facet, Value.NONE);
            Value other = theirs.of(difference.theirs().getFirst()).getOrDefault(facet, Value.NONE);
            pairs.add(new Both(label(own), own.means(other) ? label(own) : label(other)));
        }
        return new Labels(List.copyOf(pairs));
    }

    private static String label(Value value) {
        return value.words().strip().toLowerCase(Locale.ROOT);
    }

    static Labels all(List<Labels> parts) {
        return new Labels(parts.stream().flatMap(part -> part.pairs.stream()).toList());
    }

    /// How often mine says the one where theirs says the other, in the order of the labels.
    public Map<String, Map<String, Integer>> confusion() {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (Both both : pairs) {
            counts.computeIfAbsent(both.mine(), first -> new TreeMap<>()).merge(both.theirs(), 1, Integer::sum);
        }
        return counts;
    }

    /// The number of different labels on either side.
    int categories() {
        Set<String> labels = new TreeSet<>();
        pairs.forEach(both -> labels.addAll(List.of(both.mine(), both.theirs())));
        return labels.size();
    }
}
