package org.pressmark.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How often the labels of an article are the same, and how often each side gives each label: all that kappa and
/// alpha ask for. Tallies add up, so that a figure of a thousand drawn samples costs no more than adding.
final class LabelTally {
    private final long same;
    private final long[] mine;
    private final long[] theirs;

    private LabelTally(long same, long[] mine, long[] theirs) {
        this.same = same;
        this.mine = mine;
        this.theirs = theirs;
    }

    /// The tallies of several articles, over the labels of all of them.
    static List<LabelTally> of(List<Labels> articles) {
        Map<String, Integer> places = new HashMap<>();
        for (Labels labels : articles) {
            for (Labels.Both both : labels.pairs()) {
                places.putIfAbsent(both.mine(), places.size());
                places.putIfAbsent(both.theirs(), places.size());
            }
        }
        List<LabelTally> tallies = new ArrayList<>();
        for (Labels labels : articles) {
            long[] mine = new long[places.size()];
            long[] theirs = new long[places.size()];
            long same = 0;
            for (Labels.Both both : labels.pairs()) {
                mine[places.getOrDefault(both.mine(), 0)]++;
                theirs[places.getOrDefault(both.theirs(), 0)]++;
                same += both.mine().equals(both.theirs()) ? 1 : 0;
            }
            tallies.add(new LabelTally(same, mine, theirs));
        }
        return tallies;
    }

    /// The figure of all of them together; not a number where it is undefined.
    static double of(Figure.Measure measure, List<LabelTally> articles) {
        return sum(articles).value(measure);
    }

    /// Several figures of all of them together.
    static List<Double> all(List<Figure.Measure> measures, List<LabelTally> articles) {
        LabelTally sum = sum(articles);
        return measures.stream().map(sum::value).toList();
    }

    private static LabelTally sum(List<LabelTally> articles) {
        int labels = articles.getFirst().mine.length;
        long[] mine = new long[labels];
        long[] theirs = new long[labels];
        long same = 0;
        for (LabelTally tally : articles) {
            same += tally.same;
            for (int label = 0; label < labels; label++) {
                mine[label] += tally.mine[label];
                theirs[label] += tally.theirs[label];
            }
        }
        return new LabelTally(same, mine, theirs);
    }

    private double value(Figure.Measure measure) {
        double items = 0;
        double byChance = 0;
        double alike = 0;
        for (int label = 0; label < mine.length; label++) {
            double both = mine[label] + theirs[label];
            items += mine[label];
            byChance += (double) mine[label] * theirs[label];
            alike += both * (both - 1);
        }
        double observed = same / items;
        return switch (measure) {
            case PERCENT -> observed;
            case KAPPA -> beyond(observed, byChance / (items * items));
            case ALPHA_NOMINAL -> beyond(observed, alike / (2 * items * (2 * items - 1)));
            case PRECISION, RECALL, F1, ALPHA_UNITIZING ->
                throw new IllegalArgumentException("no measure of labels: " + measure);
        };
    }

    private static double beyond(double observed, double expected) {
        return expected == 1 ? Double.NaN : (observed - expected) / (1 - expected);
    }
}
