package org.pressmark.review.sample;

import java.util.Comparator;

/// Articles of one outlet in one month: the name of the outlet and `2022-03`, each empty where it is unknown.
public record Stratum(String outlet, String month) implements Comparable<Stratum> {
    private static final Comparator<Stratum> ORDER =
            Comparator.comparing(Stratum::outlet).thenComparing(Stratum::month);

    @Override
    public int compareTo(Stratum other) {
        return ORDER.compare(this, other);
    }
}
