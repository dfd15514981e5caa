package org.pressmark.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;

/// How often mine says the one where theirs says the other, of annotations that answer each other.
///
/// `kind` and `facet` say what is compared: a respect of a kind of annotation, or, where both are null, the kinds
/// themselves; then an annotation that nobody answers counts against the empty label. Elsewhere the empty label is
/// what says nothing. A label is a name of a register or the constant of an enumeration. `counts` has a row for
/// each label of mine and a column for each of theirs, in the order of the labels, the most frequent first.
/// Immutable, any thread.
public record Confusion(
        Annotation.@Nullable Kind kind, @Nullable Facet facet, List<String> labels, List<List<Integer>> counts) {
    /// Everything that the annotations of these articles can be confused in, the kinds first; what nobody says
    /// anything of is left out.
    public static List<Confusion> all(List<Compared> articles) {
        Lexicon lexicon = new Lexicon();
        List<Confusion> all = new ArrayList<>();
        kinds(articles).ifPresent(all::add);
        for (Annotation.Kind kind : Annotation.Kind.values()) {
            for (Facet facet : Labels.facets(kind)) {
                of(kind, facet, articles, lexicon).ifPresent(all::add);
            }
        }
        return List.copyOf(all);
    }

    private static Optional<Confusion> kinds(List<Compared> articles) {
        Counting counting = new Counting();
        for (Compared compared : articles) {
            for (Difference difference : compared.differences()) {
                counting.add(kind(difference.mine()), kind(difference.theirs()));
            }
        }
        return counting.confusion(null, null);
    }

    private static String kind(List<Annotation> side) {
        return side.isEmpty() ? "" : side.getFirst().kind().name();
    }

    private static Optional<Confusion> of(Annotation.Kind kind, Facet facet, List<Compared> articles, Lexicon lexicon) {
        Counting counting = new Counting();
        for (Compared compared : articles) {
            Labels.values(kind, facet, compared, lexicon).forEach(both -> {
                String mine = both.mine().words();
                String theirs =
                        both.mine().means(both.theirs()) ? mine : both.theirs().words();
                counting.add(mine, theirs);
            });
        }
        return counting.confusion(kind, facet);
    }

    /// How often both said the same.
    public int same() {
        int same = 0;
        for (int at = 0; at < labels.size(); at++) {
            same += counts.get(at).get(at);
        }
        return same;
    }

    public int sum() {
        return counts.stream().flatMap(List::stream).mapToInt(Integer::intValue).sum();
    }

    /// Labels that differ only in capitals are one; it is shown as it came first.
    private static final class Counting {
        private final Map<String, String> shown = new LinkedHashMap<>();
        private final Map<String, Map<String, Integer>> counts = new HashMap<>();
        private final Map<String, Integer> sums = new HashMap<>();

        void add(String mine, String theirs) {
            String one = key(mine);
            String other = key(theirs);
            counts.computeIfAbsent(one, first -> new HashMap<>()).merge(other, 1, Integer::sum);
            sums.merge(one, 1, Integer::sum);
            sums.merge(other, 1, Integer::sum);
        }

        private String key(String label) {
            String key = label.strip().toLowerCase(Locale.ROOT);
            shown.putIfAbsent(key, label.strip());
            return key;
        }

        Optional<Confusion> confusion(Annotation.@Nullable Kind kind, @Nullable Facet facet) {
            List<String> keys = new ArrayList<>(shown.keySet());
            Collections.sort(keys);
            keys.sort((one, other) -> Integer.compare(sums.getOrDefault(other, 0), sums.getOrDefault(one, 0)));
            if (keys.isEmpty() || keys.equals(List.of(""))) {
                return Optional.empty();
            }
            List<List<Integer>> rows = keys.stream()
                    .map(mine -> keys.stream()
                            .map(theirs -> counts.getOrDefault(mine, Map.of()).getOrDefault(theirs, 0))
                            .toList())
                    .toList();
            List<String> labels =
                    keys.stream().map(key -> shown.getOrDefault(key, key)).toList();
            return Optional.of(new Confusion(kind, facet, labels, rows));
        }
    }
}
