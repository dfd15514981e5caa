package org.pressmark.review;

import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;

/// How far pairs of labels agree, beyond chance where the measure asks for it. Computed by DKPro Statistics.
final class Chance {
    private Chance() {}

    /// Not a number where the measure is undefined for these labels.
    static double of(Figure.Measure measure, Labels labels) {
        if (labels.pairs().isEmpty() || (measure != Figure.Measure.PERCENT && labels.categories() < 2)) {
            return Double.NaN;
        }
        if (measure == Figure.Measure.PERCENT) {
            return share(labels);
        }
        CodingAnnotationStudy study = new CodingAnnotationStudy(2);
        labels.pairs().forEach(both -> study.addItem(both.mine(), both.theirs()));
        return switch (measure) {
            case KAPPA -> new CohenKappaAgreement(study).calculateAgreement();
            case ALPHA_NOMINAL ->
                new KrippendorffAlphaAgreement(study, new NominalDistanceFunction()).calculateAgreement();
            case PERCENT, PRECISION, RECALL, F1, ALPHA_UNITIZING ->
                throw new IllegalArgumentException("no measure of labels: " + measure);
        };
    }

    /// Chance has no part in it, so a single category will do.
    private static double share(Labels labels) {
        long same = labels.pairs().stream()
                .filter(both -> both.mine().equals(both.theirs()))
                .count();
        return same / (double) labels.pairs().size();
    }

    /// Why there is no value for these labels.
    static Figure.Undefined why(Labels labels) {
        return labels.pairs().isEmpty() ? Figure.Undefined.NOTHING_TO_COMPARE : Figure.Undefined.ONE_CATEGORY;
    }
}
