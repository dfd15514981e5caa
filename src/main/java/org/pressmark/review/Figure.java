package org.pressmark.review;

import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;

/// One figure of agreement: of which kind of annotation, in which respect, over which units, by which measure.
///
/// `facet` is null where the figure is about where annotations stand, not about what they say. `value`, `low` and
/// `high` are shares between 0 and 1, kappa and alpha between -1 and 1; `low` and `high` enclose 95 % of the
/// values over articles drawn again with replacement (Efron 1979), and are null where there are not two articles
/// to draw from. `n` is the number of units. Where `value` is null, `undefined` says why. Text that nobody tagged
/// is never a unit.
public record Figure(
        Annotation.Kind kind,
        @Nullable Facet facet,
        Unit unit,
        Measure measure,
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high,
        long n,
        @Nullable Undefined undefined) {
    /// What is counted.
    public enum Unit {
        /// Annotations; right is one on the very same characters.
        EXACT_SPAN,
        /// Annotations; right is one that another of its kind answers.
        OVERLAPPING_SPAN,
        /// Characters that annotations of the kind stand on.
        CHARACTER,
        /// Annotations that answer each other, and what each says.
        MATCHED_SPAN,
        /// Annotations and the gaps between them, by length.
        STRETCH
    }

    /// How agreement is measured. Theirs is judged by mine: precision is the share of theirs that mine has.
    public enum Measure {
        PRECISION,
        RECALL,
        F1,
        PERCENT,
        /// Cohen (1960).
        KAPPA,
        /// Krippendorff (2004), chapter 11, nominal.
        ALPHA_NOMINAL,
        /// Krippendorff (1995), for units that annotators cut out of a text themselves.
        ALPHA_UNITIZING
    }

    /// Why there is no value.
    public enum Undefined {
        NOTHING_TO_COMPARE,
        ONE_CATEGORY
    }
}
