package org.pressmark.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pressmark.model.Article;

/// Two sides laid beside each other: the articles that both have, in the order of mine, those of nearly the same
/// text last, and those that one side has alone. Immutable, any thread.
public record Comparison(List<Reviewed> articles, List<Article> onlyMine, List<Article> onlyTheirs) {
    public Comparison {
        articles = List.copyOf(articles);
        onlyMine = List.copyOf(onlyMine);
        onlyTheirs = List.copyOf(onlyTheirs);
    }

    /// Every article, with all differences.
    public List<Compared> compared() {
        return articles.stream().map(Reviewed::compared).toList();
    }

    /// The articles as figures of agreement are made of them.
    public List<Compared> compared(Reach reach) {
        return articles.stream().filter(reach::takes).map(Reviewed::compared).toList();
    }

    /// How many articles are left out of the figures.
    public int leftOut(Reach reach) {
        return (int) articles.stream().filter(each -> !reach.takes(each)).count();
    }

    /// How many differences there are of each class, zero where there are none.
    public Map<Difference.Outcome, Integer> totals() {
        Map<Difference.Outcome, Integer> totals = new EnumMap<>(Difference.Outcome.class);
        for (Difference.Outcome outcome : Difference.Outcome.values()) {
            totals.put(outcome, 0);
        }
        for (Compared compared : compared()) {
            compared.differences().forEach(each -> totals.merge(each.outcome(), 1, Integer::sum));
        }
        return totals;
    }

    /// Lays two sides beside each other in one go.
    public static Comparison of(Side mine, Side theirs) {
        Comparing comparing = new Comparing(mine, theirs);
        boolean more = true;
        while (more) {
            more = comparing.next();
        }
        return comparing.result();
    }
}
