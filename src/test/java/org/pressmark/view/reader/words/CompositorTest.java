package org.pressmark.view.reader.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pressmark.view.reader.words.Segment.Ink;

class CompositorTest {
    private static List<String> words(String text) {
        return Compositor.compose(text).segments().stream()
                .filter(segment -> segment.ink() == Ink.WORDS)
                .map(Segment::text)
                .toList();
    }

    private static String joined(String text) {
        Composition composition = Compositor.compose(text);
        return composition.segments().stream()
                .map(Segment::text)
                .collect(Collectors.joining())
                .substring(composition.lead());
    }

    @Test
    void plainParagraphIsOneSegment() {
        assertTrue(Compositor.compose("The mayor’s “plan” – на 3 €, naïve.").isPlain());
    }

    @Test
    void paragraphWithASignForTheShaperIsCutAfterEveryBlank() {
        assertEquals(List.of("The ", "cafe\u0301 ", "opened"), words("The cafe\u0301 opened"));
    }

    @Test
    void rightToLeftParagraphIsLedByAnEmbeddingThatLeavesNothingOnThePage() {
        Composition composition = Compositor.compose("شهردار گفت");
        assertTrue(composition.isRightToLeft());
        assertEquals(1, composition.lead());
        assertEquals(Ink.NONE, composition.segments().getFirst().ink());
    }

    @Test
    void aSoftHyphenTakesNoRoom() {
        assertEquals("every\u200bthing", joined("every\u00adthing"));
    }

    @Test
    void someRightToLeftWordsDoNotTurnAParagraph() {
        assertFalse(Compositor.compose("The word شهردار means mayor.").isRightToLeft());
    }

    @Test
    void latinNamesDoNotTurnARightToLeftParagraph() {
        assertTrue(Compositor.compose("NATO اعلام کرد که مذاکرات ادامه دارد").isRightToLeft());
    }

    @Test
    void everyFaceHasSegmentsOfItsOwn() {
        assertEquals(List.of("\"", "ראש", "\" ", "said"), words("\"ראש\" said"));
    }

    @Test
    void joinerBetweenWordsIsASegmentWithoutInk() {
        List<Segment> segments = Compositor.compose("می\u200cرود").segments();
        assertEquals(Ink.NONE, segments.get(2).ink());
        assertEquals("\u200c", segments.get(2).text());
    }

    @Test
    void segmentEndsWhereverTheLayoutMayEndALine() {
        assertEquals(List.of("cease-", "fire\u0301 ", "now"), words("cease-fire\u0301 now"));
    }

    @Test
    void controlsAndOverridesOfDirectionAreShownAndHaveNoEffect() {
        assertEquals("a¤b¤c", joined("a\u0000b\u202ec"));
    }

    @Test
    void halfASurrogatePairIsShownAsAStandIn() {
        assertEquals("a¤b", joined("a\ud83db"));
    }

    @Test
    void heapOfMarksIsShownAsItsFirstAndOneSign() {
        String shown = joined("e" + "\u0301".repeat(1_000) + "x");
        assertEquals("e" + "\u0301".repeat(Compositor.MOST_MARKS) + "¤", shown.substring(0, Compositor.MOST_MARKS + 2));
        assertEquals(1_002, shown.length());
        assertTrue(shown.endsWith("x"));
    }

    @Test
    void lengthIsNeverChanged() {
        String text =
                "a\u0000b\u2028c\ud83d\ude00d\ufe0fe\u200bf\udc00 שלום، g\u0301\u00ad\tz" + "\ud834\udd65".repeat(30);
        assertEquals(text.length(), joined(text).length());
    }
}
