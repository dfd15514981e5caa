package org.pressmark.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pressmark.model.Annotation;

/// What two annotators say in one respect of the annotations that answer each other: pairs of labels.
///
/// "Nobody" and "unknown" are labels like any other. Immutable, any thread.
public record Labels(List<Both> pairs) {
    /// What mine says and what theirs says.
    public record Both(String mine, String theirs) {}

    static final Labels NONE = new Labels(List.of());

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
                .map(said -> both(said.mine(), said.theirs()))
                .toList());
    }

    /// The labels of an article in every respect in which figures compare a kind; each annotation is looked at
    /// once.
    static Map<Facet, Labels> all(Annotation.Kind kind, Compared compared, Lexicon lexicon) {
        Values mine = lexicon.values(compared.mine());
        Values theirs = lexicon.values(compared.theirs());
        Map<Facet, List<Both>> pairs = new EnumMap<>(Facet.class);
        facets(kind).forEach(facet -> pairs.put(facet, new ArrayList<>()));
        for (Difference difference : compared.differences()) {
            if (difference.isAnswered() && difference.first().kind() == kind) {
                Map<Facet, Value> own = mine.of(difference.mine().getFirst());
                Map<Facet, Value> other = difference.facets().isEmpty()
                        ? own
                        : theirs.of(difference.theirs().getFirst());
                pairs.forEach((facet, so) ->
                        so.add(both(own.getOrDefault(facet, Value.NONE), other.getOrDefault(facet, Value.NONE))));
            }
        }
        Map<Facet, Labels> labels = new EnumMap<>(Facet.class);
        pairs.forEach((facet, so) -> labels.put(facet, new Labels(so)));
        return labels;
    }

    private static Both both(Value mine, Value theirs) {
        String own = label(mine);
        return new Both(own, mine.means(theirs) ? own : label(theirs));
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
        Set<String> labels = new HashSet<>();
        for (Both both : pairs) {
            labels.add(both.mine());
            labels.add(both.theirs());
        }
        return labels.size();
    }
}
