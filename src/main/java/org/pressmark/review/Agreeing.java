package org.pressmark.review;

import java.util.ArrayList;
import java.util.List;

/// How far any number of annotators agree, pair by pair and all together, worked out step by step so that nobody
/// has to wait for it.
///
/// First [#compare], until it says that there is no more, where the sides may be read; then [#figure] the same way,
/// anywhere. All pairs walk through the articles together, so that sides of one project read each article once.
public final class Agreeing {
    /// A side and what it is called.
    public record Named(String name, Side side) {}

    private record Couple(int mine, int theirs, Comparing comparing) {}

    private final List<Named> sides;
    private final Reach reach;
    private final List<Couple> couples = new ArrayList<>();
    private final List<Couple> waiting = new ArrayList<>();
    private final List<Agreements.OfPair> pairs = new ArrayList<>();
    private List<Figure> together = List.of();
    private int turn;

    public Agreeing(List<Named> sides, Reach reach) {
        this.sides = List.copyOf(sides);
        this.reach = reach;
        for (int one = 0; one < sides.size(); one++) {
            for (int other = one + 1; other < sides.size(); other++) {
                couples.add(new Couple(
                        one,
                        other,
                        new Comparing(sides.get(one).side(), sides.get(other).side())));
            }
        }
        waiting.addAll(couples);
    }

    /// Compares the next article of the next pair; answers whether there is more to compare.
    public boolean compare() {
        if (waiting.isEmpty()) {
            return false;
        }
        turn = turn >= waiting.size() ? 0 : turn;
        if (waiting.get(turn).comparing().next()) {
            turn++;
        } else {
            waiting.remove(turn);
        }
        return !waiting.isEmpty();
    }

    /// Works out the figures of the next pair, last those of all; answers whether there is more. Any thread, once
    /// everything is compared. Cost: see [Agreement].
    public boolean figure() {
        if (pairs.size() < couples.size()) {
            Couple couple = couples.get(pairs.size());
            pairs.add(Agreements.OfPair.of(
                    sides.get(couple.mine()).name(),
                    sides.get(couple.theirs()).name(),
                    couple.comparing().result(),
                    reach));
            return pairs.size() < couples.size() || sides.size() > 2;
        }
        if (sides.size() > 2 && together.isEmpty()) {
            together = Panel.of(sides.size(), results(), reach).figures();
        }
        return false;
    }

    private List<Panel.Of> results() {
        return couples.stream()
                .map(couple -> new Panel.Of(
                        couple.mine(), couple.theirs(), couple.comparing().result()))
                .toList();
    }

    /// Articles compared so far, counted once for each pair, and all of them once they are known.
    public int done() {
        return couples.stream().mapToInt(couple -> couple.comparing().done()).sum();
    }

    public int all() {
        return couples.stream().mapToInt(couple -> couple.comparing().all()).sum();
    }

    /// What was worked out so far.
    public Agreements result() {
        return new Agreements(sides.stream().map(Named::name).toList(), pairs, together);
    }

    /// Works everything out in one go.
    public static Agreements of(List<Named> sides, Reach reach) {
        Agreeing agreeing = new Agreeing(sides, reach);
        boolean more = true;
        while (more) {
            more = agreeing.compare();
        }
        more = true;
        while (more) {
            more = agreeing.figure();
        }
        return agreeing.result();
    }
}
