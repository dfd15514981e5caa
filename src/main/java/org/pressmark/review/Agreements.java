package org.pressmark.review;

import java.util.List;
import java.util.Map;

/// How far annotators agree: each pair of them, and all together where they are more than two. Immutable, any
/// thread.
public record Agreements(List<String> annotators, List<OfPair> pairs, List<Figure> together) {
    /// Two annotators: their figures, and what one says where the other says something else, over all articles and
    /// over those of each outlet as [PairFigures] has them. `leftOut` are the articles that do not count, as not
    /// both worked on them.
    public record OfPair(
            String mine,
            String theirs,
            int leftOut,
            PairFigures figures,
            List<Confusion> confusions,
            Map<String, List<Confusion>> outlets) {
        static OfPair of(String mine, String theirs, Comparison comparison, Reach reach) {
            List<Compared> articles = comparison.compared(reach);
            return new OfPair(
                    mine,
                    theirs,
                    comparison.leftOut(reach),
                    PairFigures.of(articles),
                    Confusion.all(articles),
                    PairFigures.byOutlet(articles, Confusion::all));
        }
    }

    public Agreements {
        annotators = List.copyOf(annotators);
        pairs = List.copyOf(pairs);
        together = List.copyOf(together);
    }

    public static final Agreements NONE = new Agreements(List.of(), List.of(), List.of());
}
