package org.pressmark.review;

import java.util.List;
import org.dkpro.statistics.agreement.unitizing.KrippendorffAlphaUnitizingAgreement;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;
import org.pressmark.model.Annotation;
import org.pressmark.text.Span;

/// Krippendorff's alpha for stretches that annotators cut out of a text themselves, of one kind, over any number of
/// annotators. Computed by DKPro Statistics.
///
/// Stretches of one annotator that overlap or touch count as one: the measure knows no overlap. Articles stand one
/// after the other. Cost: quadratic in the stretches of an article.
final class Unitizing {
    private Unitizing() {}

    /// Not a number where nobody cut out anything. Each article is given as the halves of its annotators, the same
    /// annotators in the same order in all of them.
    static double of(Annotation.Kind kind, List<List<Half>> articles) {
        int annotators = articles.stream().mapToInt(List::size).max().orElse(0);
        long length = articles.stream().mapToLong(Unitizing::length).sum();
        if (annotators < 2 || length == 0 || length > Integer.MAX_VALUE || units(kind, articles) == 0) {
            return Double.NaN;
        }
        UnitizingAnnotationStudy study = new UnitizingAnnotationStudy(annotators, 0, (int) length);
        int from = 0;
        for (List<Half> halves : articles) {
            for (int annotator = 0; annotator < halves.size(); annotator++) {
                for (Span span : cover(kind, halves.get(annotator)).spans()) {
                    study.addUnit(from + (long) span.start(), span.length(), annotator, kind);
                }
            }
            from += (int) length(halves);
        }
        return new KrippendorffAlphaUnitizingAgreement(study).calculateAgreement();
    }

    /// How many stretches there are.
    static long units(Annotation.Kind kind, List<List<Half>> articles) {
        return articles.stream()
                .flatMap(List::stream)
                .mapToLong(half -> cover(kind, half).spans().size())
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
