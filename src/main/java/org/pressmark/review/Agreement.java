package org.pressmark.review;

import static org.pressmark.review.Figure.Measure.ALPHA_NOMINAL;
import static org.pressmark.review.Figure.Measure.ALPHA_UNITIZING;
import static org.pressmark.review.Figure.Measure.F1;
import static org.pressmark.review.Figure.Measure.KAPPA;
import static org.pressmark.review.Figure.Measure.PERCENT;
import static org.pressmark.review.Figure.Measure.PRECISION;
import static org.pressmark.review.Figure.Measure.RECALL;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.review.Bootstrap.Interval;
import org.pressmark.review.Figure.Measure;
import org.pressmark.review.Figure.Undefined;
import org.pressmark.review.Figure.Unit;

/// The figures of agreement between two annotators over any articles: all of them, those of an outlet, a single
/// one.
///
/// Kinds that neither side has are left out. Any thread. Cost: linear in the annotations for each draw, see
/// [Bootstrap], and that of [Unitizing].
public final class Agreement {
    private record Share(Unit unit, Measure measure) {}

    private static final List<Share> SHARES = Stream.of(Unit.EXACT_SPAN, Unit.OVERLAPPING_SPAN, Unit.CHARACTER)
            .flatMap(unit -> Stream.of(PRECISION, RECALL, F1).map(measure -> new Share(unit, measure)))
            .toList();

    private static final List<Measure> OF_LABELS = List.of(PERCENT, KAPPA, ALPHA_NOMINAL);

    private final Lexicon lexicon = new Lexicon();
    private final List<Compared> articles;
    private final List<Figure> figures = new ArrayList<>();
    private final Set<Annotation.Kind> kinds = EnumSet.noneOf(Annotation.Kind.class);

    private Agreement(List<Compared> articles) {
        this.articles = articles;
        for (Compared compared : articles) {
            compared.mine().annotations().forEach(tag -> kinds.add(tag.kind()));
            compared.theirs().annotations().forEach(tag -> kinds.add(tag.kind()));
        }
    }

    public static List<Figure> of(List<Compared> articles) {
        Agreement agreement = new Agreement(articles);
        for (Annotation.Kind kind : agreement.kinds) {
            agreement.spans(kind);
            agreement.labels(kind);
            agreement.stretches(kind);
        }
        return List.copyOf(agreement.figures);
    }

    /// Alpha over the stretches of any number of annotators. Each article is given as the halves of its annotators.
    public static List<Figure> among(List<List<Half>> articles) {
        List<Figure> figures = new ArrayList<>();
        for (Annotation.Kind kind : Annotation.Kind.values()) {
            if (Unitizing.units(Unitizing.cuts(kind, articles)) > 0) {
                figures.add(stretches(kind, articles));
            }
        }
        return List.copyOf(figures);
    }

    private void spans(Annotation.Kind kind) {
        List<Tally> tallies =
                articles.stream().map(compared -> Tally.of(kind, compared)).toList();
        Tally sum = sum(tallies);
        List<Optional<Interval>> intervals =
                Bootstrap.all(tallies, tallies.size(), SHARES.size(), drawn -> shares(sum(drawn)));
        for (int at = 0; at < SHARES.size(); at++) {
            Share share = SHARES.get(at);
            long[] counts = sum.counts(share.unit());
            figures.add(figure(
                    kind,
                    null,
                    share.unit(),
                    share.measure(),
                    sum.share(share.unit(), share.measure()),
                    intervals.get(at).orElse(null),
                    counts[0] + counts[1],
                    Undefined.NOTHING_TO_COMPARE));
        }
    }

    private static List<Double> shares(Tally tally) {
        return SHARES.stream()
                .map(share -> tally.share(share.unit(), share.measure()))
                .toList();
    }

    private static Tally sum(List<Tally> tallies) {
        return tallies.stream().reduce(Tally.NONE, Tally::plus);
    }

    private void labels(Annotation.Kind kind) {
        List<Map<Facet, Labels>> said = articles.stream()
                .map(compared -> Labels.all(kind, compared, lexicon))
                .toList();
        for (Facet facet : Labels.facets(kind)) {
            List<Labels> parts = said.stream()
                    .map(labels -> labels.getOrDefault(facet, Labels.NONE))
                    .toList();
            Labels all = Labels.all(parts);
            List<LabelTally> tallies = LabelTally.of(parts);
            long units = Math.max(all.pairs().size(), (long) all.categories() * parts.size());
            List<Optional<Interval>> intervals =
                    Bootstrap.all(tallies, units, OF_LABELS.size(), drawn -> LabelTally.all(OF_LABELS, drawn));
            for (int at = 0; at < OF_LABELS.size(); at++) {
                Measure measure = OF_LABELS.get(at);
                figures.add(figure(
                        kind,
                        facet,
                        Unit.MATCHED_SPAN,
                        measure,
                        Chance.of(measure, all),
                        intervals.get(at).orElse(null),
                        all.pairs().size(),
                        Chance.why(all)));
            }
        }
    }

    private void stretches(Annotation.Kind kind) {
        figures.add(stretches(
                kind,
                articles.stream()
                        .map(compared -> List.of(compared.mine(), compared.theirs()))
                        .toList()));
    }

    private static Figure stretches(Annotation.Kind kind, List<List<Half>> articles) {
        List<Unitizing.Cuts> cuts = Unitizing.cuts(kind, articles);
        long units = Unitizing.units(cuts);
        Interval interval = Bootstrap.of(cuts, 10 * units, Unitizing::ofCuts).orElse(null);
        return figure(
                kind,
                null,
                Unit.STRETCH,
                ALPHA_UNITIZING,
                Unitizing.ofCuts(cuts),
                interval,
                units,
                Undefined.NOTHING_TO_COMPARE);
    }

    private static Figure figure(
            Annotation.Kind kind,
            @Nullable Facet facet,
            Unit unit,
            Measure measure,
            double value,
            @Nullable Interval interval,
            long n,
            Undefined why) {
        if (Double.isNaN(value)) {
            return new Figure(kind, facet, unit, measure, null, null, null, n, why);
        }
        Double low = interval == null ? null : interval.low();
        Double high = interval == null ? null : interval.high();
        return new Figure(kind, facet, unit, measure, value, low, high, n, null);
    }
}
