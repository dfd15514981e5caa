package org.pressmark.review;

import java.util.ArrayList;
import java.util.List;

/// A figure with whose it is and what of: a pair of annotators, or all together where `mine` and `theirs` are
/// empty; all articles, those of an outlet, or one. `name` is that of the outlet, empty where it is unknown, or
/// the title of the article. Immutable, any thread.
public record FigureLine(String mine, String theirs, Place place, String name, Figure figure) {
    /// Over which articles a figure is.
    public enum Place {
        ALL,
        OUTLET,
        ARTICLE
    }

    /// Whether it is of all annotators together.
    public boolean isTogether() {
        return mine.isEmpty() && theirs.isEmpty();
    }

    /// The lines of two annotators over all articles.
    public static List<FigureLine> of(String mine, String theirs, List<Figure> figures) {
        return figures.stream()
                .map(figure -> new FigureLine(mine, theirs, Place.ALL, "", figure))
                .toList();
    }

    /// All lines there are: the pairs in their order, then all together.
    public static List<FigureLine> of(Agreements agreements) {
        List<FigureLine> lines = new ArrayList<>();
        for (Agreements.OfPair pair : agreements.pairs()) {
            add(lines, pair, Place.ALL, "", pair.figures().all());
            pair.figures().outlets().forEach((outlet, figures) -> add(lines, pair, Place.OUTLET, outlet, figures));
            pair.figures()
                    .articles()
                    .forEach(
                            one -> add(lines, pair, Place.ARTICLE, one.article().title(), one.figures()));
        }
        agreements.together().forEach(figure -> lines.add(new FigureLine("", "", Place.ALL, "", figure)));
        return List.copyOf(lines);
    }

    private static void add(
            List<FigureLine> lines, Agreements.OfPair pair, Place place, String name, List<Figure> figures) {
        figures.forEach(figure -> lines.add(new FigureLine(pair.mine(), pair.theirs(), place, name, figure)));
    }
}
