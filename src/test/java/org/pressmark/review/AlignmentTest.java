package org.pressmark.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pressmark.review.Difference.Outcome.BORDER;
import static org.pressmark.review.Difference.Outcome.FIELDS;
import static org.pressmark.review.Difference.Outcome.KIND;
import static org.pressmark.review.Difference.Outcome.ONLY_MINE;
import static org.pressmark.review.Difference.Outcome.ONLY_THEIRS;
import static org.pressmark.review.Difference.Outcome.SAME;
import static org.pressmark.review.Difference.Outcome.SPLIT;
import static org.pressmark.review.Sketch.by;
import static org.pressmark.review.Sketch.claim;
import static org.pressmark.review.Sketch.half;
import static org.pressmark.review.Sketch.mention;
import static org.pressmark.review.Sketch.quote;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Annotation;
import org.pressmark.model.RoleSpan;
import org.pressmark.text.Span;

class AlignmentTest {
    @Test
    void whatStandsAlikeAndSaysTheSameIsSame() {
        assertEquals(List.of(SAME), outcomes(half(quote(1, 0, 20)), half(quote(2, 0, 20))));
    }

    @Test
    void anotherBorderIsToldWithItsLongerSide() {
        Difference difference = only(half(quote(1, 0, 20)), half(quote(2, 0, 48)));
        assertEquals(BORDER, difference.outcome());
        assertEquals(Difference.Longer.THEIRS, difference.longer());
    }

    @Test
    void anotherKindOnTheSameWordsIsNotMissing() {
        assertEquals(List.of(KIND), outcomes(half(quote(1, 0, 20)), half(claim(2, 0, 22))));
    }

    @Test
    void aPairOfOneKindComesBeforeABetterPlaceOfAnother() {
        List<Difference> found =
                Alignment.of(half(quote(1, 0, 20)), half(List.<Annotation>of(claim(2, 0, 20), quote(3, 0, 40))));
        assertEquals(List.of(BORDER, ONLY_THEIRS), outcomes(found));
    }

    @Test
    void anotherSpeakerIsADifferenceOfThatFacet() {
        Difference difference =
                only(half(by(Sketch.MINISTER, quote(1, 0, 20))), half(by(Sketch.DEPUTY, quote(2, 0, 20))));
        assertEquals(FIELDS, difference.outcome());
        assertEquals(Set.of(Facet.SPEAKER), difference.facets());
    }

    @Test
    void aMissingSpeakerIsADifferenceToo() {
        assertEquals(
                Set.of(Facet.SPEAKER),
                only(half(by(Sketch.MINISTER, quote(1, 0, 20))), half(quote(2, 0, 20)))
                        .facets());
    }

    @Test
    void aBorderKeepsTheFieldsThatDifferBesides() {
        assertEquals(
                Set.of(Facet.SPEAKER),
                only(half(by(Sketch.MINISTER, quote(1, 0, 20))), half(quote(2, 0, 19)))
                        .facets());
    }

    @Test
    void aCueElsewhereIsAFacetNotABorder() {
        var mine = quote(1, 0, 20);
        var theirs = mine.with(Sketch.head(2));
        var withCue = theirs.with(
                List.of(theirs.spans().getFirst(), RoleSpan.of(RoleSpan.Role.CUE, Sketch.TEXT, new Span(34, 38))));
        Difference difference = only(half(mine), half(withCue));
        assertEquals(FIELDS, difference.outcome());
        assertEquals(Set.of(Facet.CUE), difference.facets());
    }

    @Test
    void whatOneSideTookWholeAndTheOtherInPiecesIsSplit() {
        Difference difference = only(half(quote(1, 0, 60)), half(quote(2, 0, 20), quote(3, 50, 60)));
        assertEquals(SPLIT, difference.outcome());
        assertEquals(2, difference.theirs().size());
    }

    @Test
    void theSameOtherWayRoundIsSplitToo() {
        Difference difference = only(half(quote(2, 0, 20), quote(3, 50, 60)), half(quote(1, 0, 60)));
        assertEquals(SPLIT, difference.outcome());
        assertEquals(2, difference.mine().size());
    }

    @Test
    void aNestedQuoteThatOnlyOneSideHasIsNoSplit() {
        assertEquals(
                List.of(SAME, ONLY_THEIRS), outcomes(half(quote(1, 0, 60)), half(quote(2, 0, 60), quote(3, 10, 20))));
    }

    @Test
    void whatNobodyAnswersIsOnlyMineOrOnlyTheirs() {
        assertEquals(List.of(ONLY_MINE, ONLY_THEIRS), outcomes(half(mention(1, 0, 5)), half(mention(2, 100, 110))));
    }

    @Test
    void theMatchIsTheBestForAllAndNotTheFirstThatFits() {
        // Greedily mine 1 takes theirs 3, the likest; best for all is 1 with 4 and 2 with 3.
        List<Difference> found =
                Alignment.of(half(quote(1, 0, 30), quote(2, 12, 42)), half(quote(3, 5, 32), quote(4, 0, 10)));
        assertEquals(List.of(BORDER, BORDER), outcomes(found));
    }

    @Test
    void parentsThatAnswerEachOtherAreTheSame() {
        var outer = quote(1, 0, 60);
        var inner = quote(2, 10, 20).inside(outer.id());
        var theirOuter = quote(3, 0, 60);
        var theirInner = quote(4, 10, 20).inside(theirOuter.id());
        assertEquals(List.of(SAME, SAME), outcomes(half(outer, inner), half(theirOuter, theirInner)));
    }

    @Test
    void aParentOnOneSideOnlyIsADifference() {
        var outer = quote(1, 0, 60);
        var inner = quote(2, 10, 20).inside(outer.id());
        List<Difference> found = Alignment.of(half(outer, inner), half(quote(3, 0, 60), quote(4, 10, 20)));
        assertEquals(Set.of(Facet.PARENT), found.getLast().facets());
    }

    private static Difference only(Half mine, Half theirs) {
        List<Difference> found = Alignment.of(mine, theirs);
        assertEquals(1, found.size());
        return found.getFirst();
    }

    private static List<Difference.Outcome> outcomes(Half mine, Half theirs) {
        return outcomes(Alignment.of(mine, theirs));
    }

    private static List<Difference.Outcome> outcomes(List<Difference> found) {
        return found.stream().map(Difference::outcome).toList();
    }
}
