package org.pressmark.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotednessTest {
    /// Content spans stand between square brackets, which are no part of the text.
    private static Quotedness of(String marked) {
        List<Span> spans = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int start = 0;
        for (char sign : marked.toCharArray()) {
            switch (sign) {
                case '[' -> start = text.length();
                case ']' -> spans.add(new Span(start, text.length()));
                default -> text.append(sign);
            }
        }
        String plain = text.toString();
        return Quotedness.of(spans.stream().map(span -> Anchor.of(plain, span)).toList());
    }

    @Test
    void contentWithItsMarksIsQuoted() {
        assertEquals(Quotedness.ALL, of("[\"There are certain shifts,\"] Putin told him."));
    }

    @Test
    void contentBetweenItsMarksIsQuoted() {
        assertEquals(Quotedness.ALL, of("He said: \"[There are certain shifts,]\" and left."));
        assertEquals(Quotedness.ALL, of("«[Да]», – сказал он."));
    }

    @Test
    void commaAfterTheClosingMarkMayBelongToIt() {
        assertEquals(Quotedness.ALL, of("[“In response to the request we’re ready”,] he said."));
        assertEquals(Quotedness.ALL, of("[„Wir sind bereit“.] Das war alles."));
    }

    @Test
    void splitQuotationIsQuotedIfEachPieceIs() {
        assertEquals(Quotedness.ALL, of("[\"I continue,\"] he said. [\"The bare minimum is this.\"]"));
        assertEquals(Quotedness.PART, of("[\"I continue,\"] he said and went on [that this is enough]."));
    }

    @Test
    void indirectContentIsNot() {
        assertEquals(Quotedness.NONE, of("He said [that the talks were held daily]."));
    }

    @Test
    void apostrophesAreNoMarks() {
        assertEquals(Quotedness.NONE, of("He said [the workers' party didn't see Putin's or O'Brien's offer]."));
    }

    @Test
    void scareWordInsideAnIndirectClauseIsPart() {
        assertEquals(Quotedness.PART, of("He said [that he would keep him 'informed' about the process]."));
        assertEquals(
                Quotedness.PART,
                of("He said [the talks were \"now being held on an almost daily basis,\"] adding more."));
    }

    @Test
    void twoQuotationsWithAWordBetweenArePart() {
        assertEquals(Quotedness.PART, of("He called it [“bad” and “worse”]."));
    }

    @Test
    void pieceOfSeveralParagraphsNeedsNoClosingMark() {
        assertEquals(
                Quotedness.ALL,
                of(
                        "[“First paragraph, long enough to leave its context.]\n[“Second and last one of these,”] he said."));
    }

    @Test
    void pieceThatBeginsInTheMiddleOfALongQuotationIsQuotedByItsClosingMark() {
        assertEquals(
                Quotedness.ALL,
                of("“A long beginning of more than thirty-two characters, and [the end of it,”] he said."));
    }

    @Test
    void quotationBesideTheContentDoesNotQuoteIt() {
        assertEquals(Quotedness.NONE, of("“Yes,” he said, adding [that nobody had gone] “there”."));
        assertEquals(
                Quotedness.NONE,
                of("“A long beginning of more than thirty-two characters,” he said, adding [that nobody had gone]."));
    }

    @Test
    void whatSomebodySaysInsideAnothersQuotationIsNotDirectForThat() {
        assertEquals(Quotedness.NONE, of("“There are shifts, [negotiators from our side reported] to me,” he said."));
    }

    @Test
    void picturesCountAsWords() {
        assertEquals(Quotedness.ALL, of("He wrote [“👩‍🚀👍”] and left."));
    }

    @Test
    void nothingIsNotQuoted() {
        assertEquals(Quotedness.NONE, Quotedness.of(List.of()));
    }
}
