package org.pressmark.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/// Cuts two sides into knots: groups of annotations that overlap each other, directly or through others. What is
/// matched in one knot has no bearing on any other.
///
/// Cost: linear in the annotations, besides sorting and the overlaps themselves.
final class Knots {
    /// Annotations of both sides that hang together, each in the order of the text.
    record Knot(List<Tagged> mine, List<Tagged> theirs) {}

    private Knots() {}

    /// The knots in which both sides have a part.
    static List<Knot> of(Collection<Tagged> mine, Collection<Tagged> theirs) {
        Deque<Tagged> ours =
                new ArrayDeque<>(mine.stream().sorted(Tagged.IN_TEXT).toList());
        Deque<Tagged> others =
                new ArrayDeque<>(theirs.stream().sorted(Tagged.IN_TEXT).toList());
        List<Knot> knots = new ArrayList<>();
        while (!ours.isEmpty() && !others.isEmpty()) {
            Knot knot = next(ours, others);
            if (!knot.mine().isEmpty() && !knot.theirs().isEmpty()) {
                knots.add(knot);
            }
        }
        return knots;
    }

    /// Takes annotations in the order of the text as long as each begins before the furthest end so far.
    private static Knot next(Deque<Tagged> mine, Deque<Tagged> theirs) {
        Knot knot = new Knot(new ArrayList<>(), new ArrayList<>());
        int end = Math.min(start(mine), start(theirs)) + 1;
        while (Math.min(start(mine), start(theirs)) < end) {
            boolean ours = start(mine) <= start(theirs);
            Tagged taken = (ours ? mine : theirs).remove();
            (ours ? knot.mine() : knot.theirs()).add(taken);
            end = Math.max(end, taken.cover().end());
        }
        return knot;
    }

    private static int start(Deque<Tagged> side) {
        Tagged first = side.peek();
        return first == null ? Integer.MAX_VALUE : first.cover().start();
    }
}
