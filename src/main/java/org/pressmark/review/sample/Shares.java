package org.pressmark.review.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How many are drawn from each stratum: in proportion to what it holds (Cochran 1977, section 5.5), whole numbers
/// by the largest remainder.
final class Shares {
    private Shares() {}

    /// `size` is not more than all there are.
    static Map<Stratum, Integer> of(Map<Stratum, Integer> counts, int size) {
        long all = counts.values().stream().mapToLong(Integer::longValue).sum();
        Map<Stratum, Integer> shares = new TreeMap<>();
        if (all == 0) {
            return shares;
        }
        List<Stratum> byRest = new ArrayList<>(counts.keySet());
        int given = 0;
        for (Map.Entry<Stratum, Integer> each : counts.entrySet()) {
            int share = Math.toIntExact((long) each.getValue() * size / all);
            shares.put(each.getKey(), share);
            given += share;
        }
        byRest.sort(
                Comparator.comparingLong((Stratum stratum) -> -((long) counts.getOrDefault(stratum, 0) * size % all))
                        .thenComparing(Comparator.naturalOrder()));
        for (int at = 0; at < size - given; at++) {
            shares.merge(byRest.get(at), 1, Integer::sum);
        }
        return shares;
    }
}
