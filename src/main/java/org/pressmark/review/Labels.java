package org.pressmark.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
        return of(kind, facet, compared, new Lexicon());
    }

    static Labels of(Annotation.Kind kind, Facet facet, Compared compared, Lexicon lexicon) {
        return new Labels(values(kind, facet, compared, lexicon).stream()
                .map(both -> new Both(
                        label(both.mine()),
                        both.mine().means(both.theirs()) ? label(both.mine()) : label(both.theirs())))
                .toList());
    }

    /// What both say in one respect of an annotation that answers another.
    record Said(Value mine, Value theirs) {}

    static List<Said> values(Annotation.Kind kind, Facet facet, Compared compared, Lexicon lexicon) {
        Values mine = lexicon.values(compared.mine());
        Values theirs = lexicon.values(compared.theirs());
        List<Said> pairs = new ArrayList<>();
        for (Difference difference : compared.differences()) {
            if (difference.isAnswered() && difference.first().kind() == kind) {
                pairs.add(new Said(
                        mine.of(difference.mine().getFirst()).getOrDefault(facet, Value.NONE),
                        theirs.of(difference.theirs().getFirst()).getOrDefault(facet, Value.NONE)));
            }
        }
        return pairs;
    }

    static String label(Value value) {
        return value.words().strip().toLowerCase(Locale.ROOT);
    }

    static Labels all(List<Labels> parts) {
        return new Labels(parts.stream().flatMap(part -> part.pairs.stream()).toList());
    }

    /// The number of different labels on either side.
    int categories() {
        Set<String> labels = new TreeSet<>();
        pairs.forEach(both -> labels.addAll(List.of(both.mine(), both.theirs())));
        return labels.size();
    }
}
