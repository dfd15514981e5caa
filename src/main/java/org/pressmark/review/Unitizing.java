package org.pressmark.review;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.model.Annotation;
import org.pressmark.text.Span;

/// Krippendorff's alpha for stretches that annotators cut out of a text themselves, of one kind, over any number of
/// annotators (Krippendorff 1995).
///
/// Stretches of one annotator that overlap or touch count as one: the measure knows no overlap. Articles stand one
/// after the other. Cost: the stretches, sorted once; a library that compares all with all takes minutes for what a
/// project holds.
final class Unitizing {
    private Unitizing() {}

    /// Not a number where nobody cut out anything. Each article is given as the halves of its annotators, the same
    /// annotators in the same order in all of them.
    static double of(Annotation.Kind kind, List<List<Half>> articles) {
        return ofCuts(cuts(kind, articles));
    }

    /// What all annotators cut out of each article, so that drawn samples need not look at annotations again.
    static List<Cuts> cuts(Annotation.Kind kind, List<List<Half>> articles) {
        return articles.stream()
                .map(halves -> new Cuts(
                        length(halves),
                        halves.stream().map(half -> cover(kind, half).spans()).toList()))
                .toList();
    }

    static double ofCuts(List<Cuts> articles) {
        int annotators = articles.stream()
                .mapToInt(cuts -> cuts.annotators().size())
                .max()
                .orElse(0);
        long length = articles.stream().mapToLong(Cuts::length).sum();
        if (annotators < 2 || length == 0 || units(articles) == 0) {
            return Double.NaN;
        }
        List<Continuum> continua = new ArrayList<>();
        for (int annotator = 0; annotator < annotators; annotator++) {
            continua.add(Continuum.of(annotator, articles, length));
        }
        return 1 - Continuum.observed(continua, length) / Continuum.expected(continua, length);
    }

    /// An article as annotators cut it up: its length and each one's stretches, disjoint and in order, UTF-16.
    record Cuts(long length, List<List<Span>> annotators) {}

    /// How many stretches there are.
    static long units(List<Cuts> articles) {
        return articles.stream()
                .flatMap(cuts -> cuts.annotators().stream())
                .mapToLong(List::size)
                .sum();
    }

    private static long length(List<Half> halves) {
        return halves.isEmpty() ? 0 : halves.getFirst().article().text().length();
    }

    private static Cover cover(Annotation.Kind kind, Half half) {
        return Cover.ofAll(half.annotations().stream()
                .filter(annotation -> annotation.kind() == kind)
                .toList());
    }
}
