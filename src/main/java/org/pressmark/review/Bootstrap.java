package org.pressmark.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// How far a figure would swing if other articles had been compared: the middle 95 % of its values over samples
/// drawn again from the articles, with replacement (Efron 1979; percentiles).
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

    /// Nothing where there are not two articles to draw from, where looking at `units` units a draw would take too
    /// long, or where hardly any draw has a value.
    static <S> Optional<Interval> of(List<S> articles, long units, ToDoubleFunction<List<S>> figure) {
        return all(articles, units, 1, drawn -> List.of(figure.applyAsDouble(drawn)))
                .getFirst();
    }

    /// The same for several figures that are worked out together of each sample.
    static <S> List<Optional<Interval>> all(
            List<S> articles, long units, int figures, Function<List<S>, List<Double>> values) {
        long draws = Math.min(MOST_DRAWS, UNITS_LOOKED_AT / Math.max(1, units));
        if (articles.size() < 2 || draws < FEWEST_DRAWS) {
            return Collections.nCopies(figures, Optional.empty());
        }
        Random random = new Random(SEED);
        double[][] found = new double[figures][(int) draws];
        for (int draw = 0; draw < draws; draw++) {
            List<Double> of = values.apply(drawn(articles, random));
            for (int figure = 0; figure < figures; figure++) {
                found[figure][draw] = of.get(figure);
            }
        }
        return Arrays.stream(found).map(Bootstrap::interval).toList();
    }

    private static Optional<Interval> interval(double[] found) {
        double[] values = Arrays.stream(found)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        if (values.length < FEWEST_DRAWS) {
            return Optional.empty();
        }
        int cut = (int) Math.floor(BELOW * values.length);
        return Optional.of(new Interval(values[cut], values[values.length - 1 - cut]));
    }

    private static <S> List<S> drawn(List<S> articles, Random random) {
        List<S> drawn = new ArrayList<>(articles.size());
        for (int at = 0; at < articles.size(); at++) {
            drawn.add(articles.get(random.nextInt(articles.size())));
        }
        return drawn;
    }
}
