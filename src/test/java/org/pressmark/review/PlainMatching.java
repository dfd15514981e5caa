package org.pressmark.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The best way to give every stretch of one side at most one of the other, found by trying all ways: of the shared
/// characters, as a share of those that either has, the sum is largest. Pieces that nothing overlaps are tried
/// apart.
final class PlainMatching {
    /// Which of mine, by its place in the list, is answered by which of theirs.
    record Couple(int mine, int theirs) {}

    private record Best(double sum, List<Couple> couples) {}

    private final List<Set<Integer>> mine;
    private final List<Set<Integer>> theirs;

    private PlainMatching(List<Set<Integer>> mine, List<Set<Integer>> theirs) {
        this.mine = mine;
        this.theirs = theirs;
    }

    static List<Couple> of(List<Set<Integer>> mine, List<Set<Integer>> theirs) {
        PlainMatching matching = new PlainMatching(mine, theirs);
        List<Couple> couples = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int own = 0; own < mine.size(); own++) {
            if (!seen.contains(own)) {
                List<Integer> piece = matching.piece(own);
                seen.addAll(piece);
                couples.addAll(
                        matching.best(piece, 0, Set.of(), new HashMap<>()).couples());
            }
        }
        return couples;
    }

    private double likeness(int own, int other) {
        Set<Integer> both = new HashSet<>(mine.get(own));
        both.retainAll(theirs.get(other));
        Set<Integer> either = new HashSet<>(mine.get(own));
        either.addAll(theirs.get(other));
        return both.size() / (double) either.size();
    }

    /// Mine that hang together with this one through what of theirs they overlap.
    private List<Integer> piece(int from) {
        List<Integer> piece = new ArrayList<>(List.of(from));
        for (int at = 0; at < piece.size(); at++) {
            for (int other = 0; other < theirs.size(); other++) {
                if (likeness(piece.get(at), other) > 0) {
                    for (int own = 0; own < mine.size(); own++) {
                        if (!piece.contains(own) && likeness(own, other) > 0) {
                            piece.add(own);
                        }
                    }
                }
            }
        }
        return piece;
    }

    private Best best(List<Integer> piece, int at, Set<Integer> taken, Map<List<Object>, Best> known) {
        if (at == piece.size()) {
            return new Best(0, List.of());
        }
        Best before = known.get(List.of(at, taken));
        if (before != null) {
            return before;
        }
        Best best = best(piece, at + 1, taken, known);
        for (int other = 0; other < theirs.size(); other++) {
            double likeness = taken.contains(other) ? 0 : likeness(piece.get(at), other);
            if (likeness > 0) {
                Set<Integer> now = new HashSet<>(taken);
                now.add(other);
                Best rest = best(piece, at + 1, now, known);
                if (likeness + rest.sum() > best.sum()) {
                    List<Couple> couples = new ArrayList<>(rest.couples());
                    couples.add(new Couple(piece.get(at), other));
                    best = new Best(likeness + rest.sum(), couples);
                }
            }
        }
        known.put(List.of(at, taken), best);
        return best;
    }
}
