package org.pressmark.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pressmark.Reference;
import org.pressmark.model.Annotation;
import org.pressmark.model.Quote;
import org.pressmark.review.Figure.Measure;
import org.pressmark.review.Figure.Unit;
import org.pressmark.text.Span;

/// Every figure of the six-annotator articles against its definition written out: over spans, over single
/// characters, over counted labels, over the best matching found by trying all; nothing of the code under test is
/// used.
final class PlainFiguresTest {
    private static final double NEAR = 1e-9;

    @Test
    void figuresOfAllPairsAreThoseOfThePlainDefinitions() throws IOException {
        assumeTrue(
                Reference.file("corpora/polnear/six-annotators").isPresent(),
                "the articles of six annotators are not there");
        int pairs = 0;
        for (List<List<Annotation>> sides : SixAnnotatorsTest.articles()) {
            for (int one = 0; one < 6; one++) {
                for (int other = one + 1; other < 6; other++) {
                    check(sides.get(one), sides.get(other));
                    pairs++;
                }
            }
        }
        assertEquals(30, pairs);
    }

    private static void check(List<Annotation> mine, List<Annotation> theirs) {
        Compared compared = Compared.of(Sketch.half(mine), Sketch.half(theirs));
        List<Figure> figures = Agreement.of(List.of(compared));
        long exact = mine.stream()
                .filter(own -> theirs.stream().anyMatch(other -> ends(own).equals(ends(other))))
                .count();
        shares(figures, Unit.EXACT_SPAN, exact, mine.size(), theirs.size());
        List<PlainMatching.Couple> couples = PlainMatching.of(places(mine), places(theirs));
        shares(figures, Unit.OVERLAPPING_SPAN, couples.size(), mine.size(), theirs.size());
        Set<Integer> ours = characters(mine);
        Set<Integer> others = characters(theirs);
        Set<Integer> both = new HashSet<>(ours);
        both.retainAll(others);
        shares(figures, Unit.CHARACTER, both.size(), ours.size(), others.size());
        labels(figures, mine, theirs, couples);
    }

    private static List<Set<Integer>> places(List<Annotation> tags) {
        return tags.stream().map(tag -> characters(List.of(tag))).toList();
    }

    private static void shares(List<Figure> figures, Unit unit, double right, double mine, double theirs) {
        assertEquals(
                right / theirs, value(figures, null, unit, Measure.PRECISION).orElseThrow(), NEAR);
        assertEquals(right / mine, value(figures, null, unit, Measure.RECALL).orElseThrow(), NEAR);
        assertEquals(
                2 * right / (mine + theirs),
                value(figures, null, unit, Measure.F1).orElseThrow(),
                NEAR);
    }

    /// Percent, Cohen's kappa and Krippendorff's nominal alpha of the computed type of quotes.
    private static void labels(
            List<Figure> figures, List<Annotation> mine, List<Annotation> theirs, List<PlainMatching.Couple> couples) {
        Map<String, Integer> ours = new HashMap<>();
        Map<String, Integer> others = new HashMap<>();
        double n = couples.size();
        double same = 0;
        for (PlainMatching.Couple couple : couples) {
            String own = ((Quote) mine.get(couple.mine())).type().name();
            String other = ((Quote) theirs.get(couple.theirs())).type().name();
            ours.merge(own, 1, Integer::sum);
            others.merge(other, 1, Integer::sum);
            same += own.equals(other) ? 1 : 0;
        }
        assertEquals(
                same / n,
                value(figures, Facet.TYPE, Unit.MATCHED_SPAN, Measure.PERCENT).orElseThrow(),
                NEAR);
        Set<String> all = new HashSet<>(ours.keySet());
        all.addAll(others.keySet());
        if (all.size() < 2) {
            assertTrue(
                    value(figures, Facet.TYPE, Unit.MATCHED_SPAN, Measure.KAPPA).isEmpty());
            assertTrue(value(figures, Facet.TYPE, Unit.MATCHED_SPAN, Measure.ALPHA_NOMINAL)
                    .isEmpty());
            return;
        }
        double byChance = 0;
        double drawnAlike = 0;
        for (String label : all) {
            double own = ours.getOrDefault(label, 0);
            double other = others.getOrDefault(label, 0);
            byChance += own / n * (other / n);
            drawnAlike += (own + other) * (own + other - 1);
        }
        double kappa = (same / n - byChance) / (1 - byChance);
        assertEquals(
                kappa,
                value(figures, Facet.TYPE, Unit.MATCHED_SPAN, Measure.KAPPA).orElseThrow(),
                NEAR);
        double expected = 1 - drawnAlike / (2 * n * (2 * n - 1));
        double alpha = 1 - (1 - same / n) / expected;
        assertEquals(
                alpha,
                value(figures, Facet.TYPE, Unit.MATCHED_SPAN, Measure.ALPHA_NOMINAL)
                        .orElseThrow(),
                NEAR);
    }

    private static Optional<Double> value(List<Figure> figures, Facet facet, Unit unit, Measure measure) {
        return figures.stream()
                .filter(figure -> figure.kind() == Annotation.Kind.QUOTE
                        && figure.facet() == facet
                        && figure.unit() == unit
                        && figure.measure() == measure)
                .findFirst()
                .map(Figure::value);
    }

    private static Set<Integer> characters(List<Annotation> tags) {
        Set<Integer> characters = new HashSet<>();
        tags.forEach(tag -> tag.extent().forEach(span -> {
            for (int at = span.start(); at < span.end(); at++) {
                characters.add(at);
            }
        }));
        return characters;
    }

    private static List<Span> ends(Annotation tag) {
        return new ArrayList<>(tag.extent().sorted().toList());
    }

    /// Krippendorff (2011), Computing Krippendorff's alpha-reliability, section C: twelve units, four observers,
    /// not everybody judged everything; nominal 0.743.
    @Test
    void alphaOfManyIsThatOfKrippendorff() {
        List<List<String>> units = new ArrayList<>();
        String[][] data = {
            {"1", "2", "3", "3", "2", "1", "4", "1", "2", null, null, null},
            {"1", "2", "3", "3", "2", "2", "4", "1", "2", "5", null, "3"},
            {null, "3", "3", "3", "2", "3", "4", "2", "2", "5", "1", null},
            {"1", "2", "3", "3", "2", "4", "4", "1", "2", "5", "1", null}
        };
        for (int unit = 0; unit < 12; unit++) {
            List<String> said = new ArrayList<>();
            for (String[] observer : data) {
                if (observer[unit] != null) {
                    said.add(observer[unit]);
                }
            }
            if (said.size() > 1) {
                units.add(said);
            }
        }
        assertEquals(0.7434, JointTally.alpha(JointTally.of(List.of(units))), 0.00005);
    }

    /// Every respect of every kind: six people judge the same stretches and choose among a few values, each
    /// differently; what figures say of all fifteen pairs is what counting over their choices says.
    @Test
    void figuresOfEveryRespectAreThoseOfThePlainDefinitions() {
        for (Annotation.Kind kind : Annotation.Kind.values()) {
            for (int one = 0; one < 6; one++) {
                for (int other = one + 1; other < 6; other++) {
                    ManyValues values = new ManyValues(kind);
                    List<Annotation> mine = values.of(one);
                    List<Annotation> theirs = values.of(other);
                    Compared compared = Compared.of(values.half(mine), values.half(theirs));
                    List<Figure> figures = Agreement.of(List.of(compared));
                    for (Facet facet : Labels.facets(kind)) {
                        List<String> ours = values.labels(mine, facet);
                        List<String> others = values.labels(theirs, facet);
                        PlainLabels plain = new PlainLabels(ours, others);
                        String what = kind + " " + facet + " " + one + other;
                        assertEquals(plain.percent(), value(figures, kind, facet, Measure.PERCENT), NEAR, what);
                        assertEquals(plain.kappa(), value(figures, kind, facet, Measure.KAPPA), NEAR, what);
                        assertEquals(plain.alpha(), value(figures, kind, facet, Measure.ALPHA_NOMINAL), NEAR, what);
                    }
                }
            }
        }
    }

    /// Not a number where there is no value.
    private static double value(List<Figure> figures, Annotation.Kind kind, Facet facet, Measure measure) {
        return figures.stream()
                .filter(figure -> figure.kind() == kind && figure.facet() == facet && figure.measure() == measure)
                .findFirst()
                .map(Figure::value)
                .orElse(Double.NaN);
    }

    /// Alpha over stretches of all pairs, and of all six, after Krippendorff (1995): every stretch and every gap
    /// of one beside every one of the other, and every stretch laid at every place.
    @Test
    void alphaOverStretchesIsThatOfThePlainDefinition() throws IOException {
        assumeTrue(
                Reference.file("corpora/polnear/six-annotators").isPresent(),
                "the articles of six annotators are not there");
        int checked = 0;
        for (List<List<Annotation>> sides : SixAnnotatorsTest.articles()) {
            for (int one = 0; one < 6; one++) {
                for (int other = one + 1; other < 6; other++) {
                    checked += stretches(List.of(sides.get(one), sides.get(other)));
                }
            }
            checked += stretches(sides);
        }
        assertEquals(32, checked);
    }

    /// As long as the last tag of anybody asks for; the text itself plays no part.
    private static int stretches(List<List<Annotation>> sides) {
        int length = 100
                + sides.stream()
                        .flatMap(List::stream)
                        .mapToInt(Annotation::end)
                        .max()
                        .orElseThrow();
        List<PlainStretches.Line> lines = sides.stream()
                .map(side -> PlainStretches.line(characters(side), length))
                .toList();
        List<Half> halves =
                sides.stream().map(side -> Sketch.half(length, side)).toList();
        assertEquals(PlainStretches.alpha(lines, length), Unitizing.of(Annotation.Kind.QUOTE, List.of(halves)), 1e-6);
        return 1;
    }
}
