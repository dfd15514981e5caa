package org.pressmark.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Quote;
import org.pressmark.text.Anchor;

/// Every annotation of two sides in one list of differences, each of them exactly once, in the order of the text.
///
/// The same whatever the order of the input, and mirrored when the sides change places. Any thread. Cost: see
/// [Matching].
public final class Alignment {
    private final Map<UUID, UUID> answers = new HashMap<>();
    private final List<Difference> differences = new ArrayList<>();

    private Alignment() {}

    /// What two annotators make of one article. Both halves stand on the same text.
    public static List<Difference> of(Half mine, Half theirs) {
        return of(mine, theirs, new Lexicon());
    }

    /// The same where many articles are compared.
    static List<Difference> of(Half mine, Half theirs, Lexicon lexicon) {
        Map<List<Anchor>, Quote.Type> types = new HashMap<>();
        List<Tagged> ours = Tagged.of(mine, lexicon, types);
        List<Tagged> others = Tagged.of(theirs, lexicon, types);
        boolean asGiven = isBefore(ours, others);
        List<Difference> found = asGiven
                ? new Alignment().align(ours, others)
                : new Alignment()
                        .align(others, ours).stream().map(Difference::mirrored).toList();
        return found.stream()
                .sorted(Comparator.comparing(Difference::first, Annotation.IN_TEXT))
                .toList();
    }

    /// Two copies of one work hold the same ids: there what they say decides.
    private static boolean isBefore(List<Tagged> mine, List<Tagged> theirs) {
        int order = first(mine).compareTo(first(theirs));
        return order < 0 || (order == 0 && said(mine).compareTo(said(theirs)) <= 0);
    }

    private static String said(List<Tagged> side) {
        return side.stream().map(Tagged::annotation).toList().toString();
    }

    /// Which side is matched to which must not depend on who asks.
    private static UUID first(List<Tagged> side) {
        return side.stream()
                .map(tagged -> tagged.annotation().id())
                .min(Comparator.naturalOrder())
                .orElse(new UUID(0, 0));
    }

    private List<Difference> align(List<Tagged> mine, List<Tagged> theirs) {
        Matching matching = Matching.of(mine, theirs);
        for (Pair pair : matching.pairs()) {
            answers.put(
                    pair.mine().annotation().id(), pair.theirs().annotation().id());
        }
        Set<Tagged> onlyMine = new HashSet<>(matching.onlyMine());
        Set<Tagged> onlyTheirs = new HashSet<>(matching.onlyTheirs());
        for (Pair pair : matching.pairs()) {
            differences.add(difference(pair, onlyMine, onlyTheirs));
        }
        onlyMine.forEach(own -> differences.add(alone(Difference.Outcome.ONLY_MINE, own)));
        onlyTheirs.forEach(other -> differences.add(alone(Difference.Outcome.ONLY_THEIRS, other)));
        return differences;
    }

    private static Difference alone(Difference.Outcome outcome, Tagged tagged) {
        List<Annotation> one = List.of(tagged.annotation());
        return outcome == Difference.Outcome.ONLY_MINE
                ? new Difference(outcome, one, List.of(), Set.of())
                : new Difference(outcome, List.of(), one, Set.of());
    }

    private Difference difference(Pair pair, Set<Tagged> onlyMine, Set<Tagged> onlyTheirs) {
        Set<Facet> facets = facets(pair);
        List<Annotation> mine = new ArrayList<>(List.of(pair.mine().annotation()));
        List<Annotation> theirs = new ArrayList<>(List.of(pair.theirs().annotation()));
        if (!pair.isOneKind()) {
            return new Difference(Difference.Outcome.KIND, mine, theirs, Set.of());
        }
        if (pair.standsAlike()) {
            Difference.Outcome outcome = facets.isEmpty() ? Difference.Outcome.SAME : Difference.Outcome.FIELDS;
            return new Difference(outcome, mine, theirs, facets);
        }
        pieces(pair.mine(), onlyTheirs).forEach(piece -> theirs.add(piece.annotation()));
        if (theirs.size() == 1) {
            pieces(pair.theirs(), onlyMine).forEach(piece -> mine.add(piece.annotation()));
        }
        boolean split = mine.size() + theirs.size() > 2;
        return new Difference(split ? Difference.Outcome.SPLIT : Difference.Outcome.BORDER, mine, theirs, facets);
    }

    /// Takes from what nobody answers the annotations that lie for the greater part within `whole`: the other
    /// pieces of what it takes in one.
    private static List<Tagged> pieces(Tagged whole, Set<Tagged> unanswered) {
        List<Tagged> pieces = unanswered.stream()
                .filter(piece -> piece.kind() == whole.kind())
                .filter(piece ->
                        2 * piece.cover().shared(whole.cover()) > piece.cover().length())
                .sorted(Tagged.IN_TEXT)
                .toList();
        pieces.forEach(unanswered::remove);
        return pieces;
    }

    private Set<Facet> facets(Pair pair) {
        Set<Facet> facets = EnumSet.noneOf(Facet.class);
        pair.mine().values().forEach((facet, value) -> {
            Value other = pair.theirs().values().get(facet);
            if (other != null && !value.means(other)) {
                facets.add(facet);
            }
        });
        if (pair.mine().annotation() instanceof Quote own && pair.theirs().annotation() instanceof Quote other) {
            addUnless(answer(own.parent(), other.parent()), Facet.PARENT, facets);
        }
        if (pair.mine().annotation() instanceof ClaimOccurrence own
                && pair.theirs().annotation() instanceof ClaimOccurrence other) {
            addUnless(answer(own.quote(), other.quote()), Facet.QUOTE, facets);
        }
        return facets;
    }

    private static void addUnless(boolean same, Facet facet, Set<Facet> facets) {
        if (!same) {
            facets.add(facet);
        }
    }

    /// Whether two annotations pointed to answer each other; neither is an answer too.
    private boolean answer(@Nullable UUID own, @Nullable UUID other) {
        return Objects.equals(own == null ? null : answers.getOrDefault(own, own), other);
    }

    /// All annotations of a list of differences, of either side.
    public static Stream<Annotation> all(List<Difference> differences) {
        return differences.stream()
                .flatMap(difference -> Stream.concat(difference.mine().stream(), difference.theirs().stream()));
    }
}
