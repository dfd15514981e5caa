package org.pressmark.review;

import java.util.List;
import org.pressmark.model.Annotation;

/// What precision and recall are made of, for one kind of annotation. Tallies of several articles add up.
record Tally(long mine, long theirs, long exact, long answered, long myCharacters, long theirCharacters, long shared) {
    static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0);

    static Tally of(Annotation.Kind kind, Compared compared) {
        List<Annotation> mine = of(kind, compared.mine());
        List<Annotation> theirs = of(kind, compared.theirs());
        long answered = 0;
        long exact = 0;
        for (Difference difference : compared.differences()) {
            if (difference.isAnswered() && difference.first().kind() == kind) {
                answered++;
                exact += standsAlike(difference) ? 1 : 0;
            }
        }
        Cover myCover = Cover.ofAll(mine);
        Cover theirCover = Cover.ofAll(theirs);
        return new Tally(
                mine.size(),
                theirs.size(),
                exact,
                answered,
                myCover.length(),
                theirCover.length(),
                myCover.shared(theirCover));
    }

    private static List<Annotation> of(Annotation.Kind kind, Half half) {
        return half.annotations().stream()
                .filter(annotation -> annotation.kind() == kind)
                .toList();
    }

    private static boolean standsAlike(Difference difference) {
        return difference.outcome() == Difference.Outcome.SAME || difference.outcome() == Difference.Outcome.FIELDS;
    }

    Tally plus(Tally other) {
        return new Tally(
                mine + other.mine,
                theirs + other.theirs,
                exact + other.exact,
                answered + other.answered,
                myCharacters + other.myCharacters,
                theirCharacters + other.theirCharacters,
                shared + other.shared);
    }

    /// How many units there are of mine, of theirs, and of those that are right.
    long[] counts(Figure.Unit unit) {
        return switch (unit) {
            case EXACT_SPAN -> new long[] {mine, theirs, exact};
            case OVERLAPPING_SPAN -> new long[] {mine, theirs, answered};
            case CHARACTER -> new long[] {myCharacters, theirCharacters, shared};
            case MATCHED_SPAN, STRETCH -> throw new IllegalArgumentException("no tally of " + unit);
        };
    }

    /// Not a number where there is nothing to divide by.
    double share(Figure.Unit unit, Figure.Measure measure) {
        long[] counts = counts(unit);
        return switch (measure) {
            case PRECISION -> counts[2] / (double) counts[1];
            case RECALL -> counts[2] / (double) counts[0];
            case F1 -> 2.0 * counts[2] / (counts[0] + counts[1]);
            case PERCENT, KAPPA, ALPHA_NOMINAL, ALPHA_UNITIZING ->
                throw new IllegalArgumentException("no share is " + measure);
        };
    }
}
