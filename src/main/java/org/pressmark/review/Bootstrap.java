package org.pressmark.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/// How far a figure would swing if other articles had been compared: the middle 95 % of its values over samples
/// drawn
/// again from the articles, with replacement (Efron 1979; percentiles).
///
/// The draws are the same for the same articles. Cost: draws × the cost of the figure.
final class Bootstrap {
    /// The ends of the interval.
    record Interval(double low, double high) {}

    private static final int MOST_DRAWS = 1_000;
    private static final int FEWEST_DRAWS = 40;
    private static final long UNITS_LOOKED_AT = 2_000_000;
    private static final double BELOW = 0.025;
    private static final long SEED = 20_261_122;

    private Bootstrap() {}

    /// Nothing where there are not two articles to draw from, where looking at `units` units a draw would take
    /// too long,
    /// or where hardly any draw has a value.
    static <S> Optional<Interval> of(List<S> articles, long units, ToDoubleFunction<List<S>> figure) {
        long draws = Math.min(MOST_DRAWS, UNITS_LOOKED_AT / Math.max(1, units));
        if (articles.size() < 2 || draws < FEWEST_DRAWS) {
            return Optional.empty();
        }
        Random random = new Random(SEED);
        double[] values = new double[(int) draws];
        int known = 0;
        for (int draw = 0; draw < draws; draw++) {
            double value = figure.applyAsDouble(drawn(articles, random));
            if (!Double.isNaN(value)) {
                values[known++] = value;
            }
        }
        if (known < FEWEST_DRAWS) {
            return Optional.empty();
        }
        Arrays.sort(values, 0, known);
        int cut = (int) Math.floor(BELOW * known);
        return Optional.of(new Interval(values[cut], values[known - 1 - cut]));
    }

    private static <S> List<S> drawn(List<S> articles, Random random) {
        List<S> drawn = new ArrayList<>(articles.size());
        for (int at = 0; at < articles.size(); at++) {
            drawn.add(articles.get(random.nextInt(articles.size())));
        }
        return drawn;
    }
}
