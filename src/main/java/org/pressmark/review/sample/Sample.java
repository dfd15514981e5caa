package org.pressmark.review.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Review;

/// Tags drawn for a second reader, in the order in which they are read. `size` and `seed` are what was asked for,
/// so that anybody can draw the same again; `population` is how many tags each stratum holds. Immutable, any
/// thread.
public record Sample(int size, long seed, Map<Stratum, Integer> population, List<Drawn> drawn) {
    private static final double Z = 1.959963984540054;

    /// A tag that was drawn.
    public record Drawn(UUID tag, UUID article, Stratum stratum) {}

    /// What came of a stratum, or of all where it is null: how many tags it holds, how many were drawn and read,
    /// how many of these are wrong or have a wrong border, and the share of both among those read with its 95 %
    /// interval (Wilson 1927, score interval); null while nothing was read.
    public record Result(
            @Nullable Stratum stratum,
            int tags,
            int drawn,
            int read,
            int wrong,
            int border,
            @Nullable Double rate,
            @Nullable Double low,
            @Nullable Double high) {}

    public Sample {
        population = Map.copyOf(population);
        drawn = List.copyOf(drawn);
    }

    /// What a mark on a tag of this sample bears, so that it is told from other reviews.
    public String mark() {
        return "sample " + drawn.size() + "/" + seed;
    }

    /// The marks among reviews: what this reviewer said of the tags of this sample, by the tag.
    public Map<UUID, Review> marks(List<Review> reviews, UUID reviewer) {
        Map<UUID, Review> marks = new HashMap<>();
        for (Review review : reviews) {
            if (review.reviewer().equals(reviewer) && mark().equals(review.comment())) {
                marks.put(review.annotation(), review);
            }
        }
        return marks;
    }

    /// The result over all first, then of every stratum in the order of outlets and months.
    public List<Result> results(Map<UUID, Review> marks) {
        List<Result> results = new ArrayList<>(List.of(result(null, marks)));
        population.keySet().stream().sorted().forEach(stratum -> results.add(result(stratum, marks)));
        return results;
    }

    private Result result(@Nullable Stratum stratum, Map<UUID, Review> marks) {
        int tags = stratum == null
                ? population.values().stream().mapToInt(Integer::intValue).sum()
                : population.getOrDefault(stratum, 0);
        int all = 0;
        int read = 0;
        int wrong = 0;
        int border = 0;
        for (Drawn each : drawn) {
            if (stratum == null || each.stratum().equals(stratum)) {
                Review mark = marks.get(each.tag());
                all++;
                read += mark == null ? 0 : 1;
                wrong += mark != null && mark.decision() == Review.Decision.REJECT ? 1 : 0;
                border += mark != null && mark.decision() == Review.Decision.AMEND ? 1 : 0;
            }
        }
        if (read == 0) {
            return new Result(stratum, tags, all, 0, 0, 0, null, null, null);
        }
        double rate = (wrong + border) / (double) read;
        double spread = Z * Math.sqrt(rate * (1 - rate) / read + Z * Z / (4.0 * read * read)) / (1 + Z * Z / read);
        double middle = (rate + Z * Z / (2.0 * read)) / (1 + Z * Z / read);
        return new Result(
                stratum,
                tags,
                all,
                read,
                wrong,
                border,
                rate,
                Math.max(0, middle - spread),
                Math.min(1, middle + spread));
    }
}
