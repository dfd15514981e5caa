package org.pressmark.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChanceTest {
    /// Artstein and Poesio (2008), Inter-coder agreement for computational linguistics, section 2: hundred
    /// utterances.
    private static final Labels UTTERANCES = labels(new Object[][] {
        {"statement", "statement", 20}, {"statement", "request", 20},
        {"request", "statement", 10}, {"request", "request", 50}
    });

    /// Krippendorff (2004), Content Analysis, section 11.3: ten binary items of two observers.
    private static final Labels TEN =
            labels(new Object[][] {{"0", "1", 3}, {"1", "0", 1}, {"1", "1", 1}, {"0", "0", 5}});

    @Test
    void kappaIsThatOfArtsteinAndPoesio() {
        assertEquals(0.3478, Chance.of(Figure.Measure.KAPPA, UTTERANCES), 0.00005);
    }

    @Test
    void percentIsThatOfArtsteinAndPoesio() {
        assertEquals(0.7, Chance.of(Figure.Measure.PERCENT, UTTERANCES), 0.00005);
    }

    @Test
    void alphaIsThatOfKrippendorff() {
        assertEquals(0.0952, Chance.of(Figure.Measure.ALPHA_NOMINAL, TEN), 0.00005);
    }

    @Test
    void oneCategoryHasNoKappa() {
        Labels one = labels(new Object[][] {{"a", "a", 7}});
        assertTrue(Double.isNaN(Chance.of(Figure.Measure.KAPPA, one)));
        assertEquals(Figure.Undefined.ONE_CATEGORY, Chance.why(one));
        assertEquals(1, Chance.of(Figure.Measure.PERCENT, one));
    }

    @Test
    void talliesGiveTheSameFigures() {
        for (Labels labels : List.of(UTTERANCES, TEN)) {
            List<Labels> parts = List.of(
                    new Labels(labels.pairs().subList(0, 4)),
                    new Labels(labels.pairs().subList(4, labels.pairs().size())));
            for (Figure.Measure measure :
                    List.of(Figure.Measure.PERCENT, Figure.Measure.KAPPA, Figure.Measure.ALPHA_NOMINAL)) {
                assertEquals(
                        Chance.of(measure, labels), LabelTally.of(measure, LabelTally.of(parts)), 1e-12, measure::name);
            }
        }
    }

    private static Labels labels(Object[][] rows) {
        List<Labels.Both> pairs = new ArrayList<>();
        for (Object[] row : rows) {
            for (int time = 0; time < (int) row[2]; time++) {
                pairs.add(new Labels.Both((String) row[0], (String) row[1]));
            }
        }
        return new Labels(pairs);
    }
}
