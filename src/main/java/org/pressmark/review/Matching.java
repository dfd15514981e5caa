package org.pressmark.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pressmark.model.Annotation;

/// Finds which annotations of two sides answer each other: the one-to-one match that shares the most text.
///
/// First among annotations of one kind, by their likeness (Jaccard, over characters), then what is left over among
/// all kinds where at least half of the text is shared. Among equals those that say the same go together. Not
/// greedy: see [Assignment]. Annotations on the very same characters that say the same are matched beforehand; as
/// one minus the likeness is a distance, no better match is lost by that.
///
/// Cost: cubic in the largest knot of annotations that overlap without being the same.
final class Matching {
    /// What a pair of one kind that says the same in every respect counts more than one that stands as well but
    /// says something else. Too little to outweigh a better place.
    private static final double SAYS_THE_SAME = 0.001;

    private static final double HALF = 0.5;

    private final List<Pair> pairs = new ArrayList<>();
    private final Set<Tagged> mine;
    private final Set<Tagged> theirs;

    private Matching(Collection<Tagged> mine, Collection<Tagged> theirs) {
        this.mine = new LinkedHashSet<>(mine);
        this.theirs = new LinkedHashSet<>(theirs);
    }

    /// Matches two sides; who is called mine makes no difference to the answer.
    static Matching of(List<Tagged> mine, List<Tagged> theirs) {
        Matching matching = new Matching(mine, theirs);
        matching.matchEquals();
        for (Annotation.Kind kind : Annotation.Kind.values()) {
            matching.match(of(kind, matching.mine), of(kind, matching.theirs), 0);
        }
        matching.match(List.copyOf(matching.mine), List.copyOf(matching.theirs), HALF);
        return matching;
    }

    List<Pair> pairs() {
        return pairs;
    }

    /// What nobody on the other side answers, in the order of the text.
    Set<Tagged> onlyMine() {
        return mine;
    }

    Set<Tagged> onlyTheirs() {
        return theirs;
    }

    private static List<Tagged> of(Annotation.Kind kind, Set<Tagged> side) {
        return side.stream().filter(tagged -> tagged.kind() == kind).toList();
    }

    private record Stand(Annotation.Kind kind, Cover cover) {}

    private void matchEquals() {
        Map<Stand, List<Tagged>> waiting = new HashMap<>();
        for (Tagged other : theirs) {
            waiting.computeIfAbsent(new Stand(other.kind(), other.cover()), first -> new ArrayList<>())
                    .add(other);
        }
        for (Tagged own : List.copyOf(mine)) {
            List<Tagged> here = waiting.getOrDefault(new Stand(own.kind(), own.cover()), List.of());
            here.stream().filter(other -> own.agreement(other) == 1).findFirst().ifPresent(other -> {
                here.remove(other);
                pair(own, other);
            });
        }
    }

    private void match(List<Tagged> ours, List<Tagged> others, double least) {
        for (Knots.Knot knot : Knots.of(ours, others)) {
            List<Tagged> rows = knot.mine();
            List<Tagged> columns = knot.theirs();
            double[][] weight = new double[rows.size()][columns.size()];
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < columns.size(); column++) {
                    weight[row][column] = weight(rows.get(row), columns.get(column), least);
                }
            }
            int[] columnOf = Assignment.of(weight);
            for (int row = 0; row < columnOf.length; row++) {
                if (columnOf[row] >= 0) {
                    pair(rows.get(row), columns.get(columnOf[row]));
                }
            }
        }
    }

    private static double weight(Tagged own, Tagged other, double least) {
        double likeness = own.cover().likeness(other.cover());
        return likeness <= 0 || likeness < least ? 0 : likeness + SAYS_THE_SAME * own.agreement(other);
    }

    private void pair(Tagged own, Tagged other) {
        mine.remove(own);
        theirs.remove(other);
        pairs.add(new Pair(own, other));
    }
}
