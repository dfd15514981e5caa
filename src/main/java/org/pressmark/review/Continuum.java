package org.pressmark.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pressmark.text.Span;

/// What one annotator cut out of all articles, one after the other, and the gaps between; in order.
///
/// The disagreements are those of Krippendorff (1995), with units of one category. `starts` and `ends` are UTF-16,
/// counted from the start of the first article.
final class Continuum {
    private final long[] starts;
    private final long[] ends;
    private final List<Long> gaps;

    private Continuum(long[] starts, long[] ends, List<Long> gaps) {
        this.starts = starts;
        this.ends = ends;
        this.gaps = gaps;
    }

    static Continuum of(int annotator, List<Unitizing.Cuts> articles, long length) {
        List<long[]> units = new ArrayList<>();
        long from = 0;
        for (Unitizing.Cuts cuts : articles) {
            if (annotator < cuts.annotators().size()) {
                for (Span span : cuts.annotators().get(annotator)) {
                    units.add(new long[] {from + span.start(), from + span.end()});
                }
            }
            from += cuts.length();
        }
        List<Long> gaps = new ArrayList<>();
        long end = 0;
        for (long[] unit : units) {
            addGap(gaps, unit[0] - end);
            end = unit[1];
        }
        addGap(gaps, length - end);
        return new Continuum(
                units.stream().mapToLong(unit -> unit[0]).toArray(),
                units.stream().mapToLong(unit -> unit[1]).toArray(),
                gaps);
    }

    private static void addGap(List<Long> gaps, long length) {
        if (length > 0) {
            gaps.add(length);
        }
    }

    /// How far apart the annotators are: for units that overlap, by how much their ends differ; for a unit in a
    /// gap of the other, by its length; both squared.
    static double observed(List<Continuum> all, long length) {
        double sum = 0;
        for (int one = 0; one < all.size(); one++) {
            for (int other = 0; other < all.size(); other++) {
                sum += one == other ? 0 : all.get(one).apart(all.get(other));
            }
        }
        return sum / (all.size() * (all.size() - 1.0) * length * length);
    }

    private double apart(Continuum other) {
        double sum = 0;
        int next = 0;
        for (int unit = 0; unit < starts.length; unit++) {
            while (next < other.starts.length && other.ends[next] <= starts[unit]) {
                next++;
            }
            if (next == other.starts.length || other.starts[next] >= ends[unit]) {
                // Counted from the gap's side too.
                sum += 2 * square(ends[unit], starts[unit]);
            }
            for (int met = next; met < other.starts.length && other.starts[met] < ends[unit]; met++) {
                sum += square(starts[unit], other.starts[met]) + square(ends[unit], other.ends[met]);
            }
        }
        return sum;
    }

    private static double square(long one, long other) {
        double apart = (double) (one - other);
        return apart * apart;
    }

    /// How far apart they would be if the same units and gaps stood anywhere.
    static double expected(List<Continuum> all, long length) {
        long[] gaps = all.stream()
                .flatMap(each -> each.gaps.stream())
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        double[] room = new double[gaps.length + 1];
        for (int at = gaps.length - 1; at >= 0; at--) {
            room[at] = room[at + 1] + gaps[at];
        }
        double units = all.stream().mapToLong(each -> each.starts.length).sum();
        double sum = 0;
        double inside = 0;
        for (Continuum each : all) {
            for (int unit = 0; unit < each.starts.length; unit++) {
                long extent = each.ends[unit] - each.starts[unit];
                double size = extent;
                int first = firstAtLeast(gaps, extent);
                double places = room[first] - (gaps.length - first) * (size - 1);
                sum += (units - 1) / 3 * (2 * size * size * size - 3 * size * size + size) + size * size * places;
                inside += size * (size - 1);
            }
        }
        double whole = (double) all.size() * length;
        return 2.0 / length * sum / (whole * (whole - 1) - inside);
    }

    private static int firstAtLeast(long[] sorted, long least) {
        int at = Arrays.binarySearch(sorted, least);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && sorted[at - 1] == least) {
            at--;
        }
        return at;
    }
}
