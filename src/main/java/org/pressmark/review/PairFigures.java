package org.pressmark.review;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pressmark.model.Article;
import org.pressmark.model.Outlet;
import org.pressmark.model.Provenance;

/// How far two sides agree: over all articles, over those of each outlet, and in each article.
///
/// An article counts under the outlet that carries it, or else that whose copy it is, as my side says; where that
/// is unknown, under the empty name. Outlets are in the order of their names. Immutable, any thread.
public record PairFigures(List<Figure> all, Map<String, List<Figure>> outlets, List<OfArticle> articles) {
    /// The figures of a single article; none has an interval.
    public record OfArticle(Article article, List<Figure> figures) {}

    public static PairFigures of(List<Compared> articles) {
        return new PairFigures(
                Agreement.of(articles),
                byOutlet(articles, Agreement::of),
                articles.stream()
                        .map(one -> new OfArticle(one.mine().article(), Agreement.of(List.of(one))))
                        .toList());
    }

    /// Something worked out for the articles of each outlet.
    static <T> Map<String, T> byOutlet(List<Compared> articles, Function<List<Compared>, T> work) {
        Map<String, List<Compared>> byOutlet = articles.stream()
                .collect(Collectors.groupingBy(PairFigures::outlet, TreeMap::new, Collectors.toList()));
        Map<String, T> worked = new TreeMap<>();
        byOutlet.forEach((outlet, some) -> worked.put(outlet, work.apply(some)));
        return worked;
    }

    private static String outlet(Compared compared) {
        Provenance from = compared.mine().article().provenance();
        return Stream.of(from.publisher(), from.provider())
                .filter(id -> id != null)
                .findFirst()
                .flatMap(id -> compared.mine().registers().outlets().stream()
                        .filter(outlet -> outlet.id().equals(id))
                        .map(Outlet::name)
                        .findFirst())
                .orElse("");
    }
}
