package org.pressmark.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;

/// What Krippendorff's nominal alpha asks of the things that any number of annotators judged in an article, not
/// everybody everything: how often each label was given, and how many pairs of labels of one thing are the same.
///
/// Krippendorff (2011), Computing Krippendorff's alpha-reliability, section C. Tallies add up.
final class JointTally {
    private final double same;
    private final long[] given;

    private JointTally(double same, long[] given) {
        this.same = same;
        this.given = given;
    }

    /// The figure for things given article by article, each as what was said of it, twice at least.
    static Figure figure(Annotation.Kind kind, Facet facet, List<List<List<String>>> articles) {
        List<JointTally> tallies = of(articles);
        long things = articles.stream().mapToLong(List::size).sum();
        double value = alpha(tallies);
        Bootstrap.@Nullable Interval interval = Double.isNaN(value)
                ? null
                : Bootstrap.of(tallies, (long) Panel.labels(articles).size() * tallies.size(), JointTally::alpha)
                        .orElse(null);
        return new Figure(
                kind,
                facet,
                Figure.Unit.MATCHED_SPAN,
                Figure.Measure.ALPHA_NOMINAL,
                Double.isNaN(value) ? null : value,
                interval == null ? null : interval.low(),
                interval == null ? null : interval.high(),
                things,
                Double.isNaN(value) ? Figure.Undefined.ONE_CATEGORY : null);
    }

    static List<JointTally> of(List<List<List<String>>> articles) {
        Map<String, Integer> places = new HashMap<>();
        Panel.labels(articles).forEach(label -> places.put(label, places.size()));
        List<JointTally> tallies = new ArrayList<>();
        for (List<List<String>> things : articles) {
            long[] given = new long[places.size()];
            double same = 0;
            for (List<String> labels : things) {
                for (String label : labels) {
                    given[places.getOrDefault(label, 0)]++;
                    long alike = labels.stream().filter(label::equals).count() - 1;
                    same += alike / (labels.size() - 1.0);
                }
            }
            tallies.add(new JointTally(same, given));
        }
        return tallies;
    }

    /// Not a number where everybody says the same of everything.
    static double alpha(List<JointTally> articles) {
        long[] given = new long[articles.isEmpty() ? 0 : articles.getFirst().given.length];
        double same = 0;
        for (JointTally tally : articles) {
            same += tally.same;
            for (int label = 0; label < given.length; label++) {
                given[label] += tally.given[label];
            }
        }
        double all = 0;
        double alike = 0;
        for (long count : given) {
            all += count;
            alike += (double) count * (count - 1);
        }
        double byChance = all * (all - 1) - alike;
        return byChance == 0 ? Double.NaN : ((all - 1) * same - alike) / byChance;
    }
}
