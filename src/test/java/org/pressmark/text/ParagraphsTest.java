package org.pressmark.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
    @Test
    void lineFeedsPartParagraphs() {
        assertEquals(
                List.of(new Span(0, 3), new Span(4, 4), new Span(5, 8)),
                Paragraphs.of("one\n\ntwo").all());
    }

    @Test
    void lineFeedAtTheEndBeginsAnEmptyParagraph() {
        assertEquals(
                List.of(new Span(0, 3), new Span(4, 4)), Paragraphs.of("one\n").all());
    }

    @Test
    void emptyTextIsOneEmptyParagraph() {
        assertEquals(List.of(Span.caret(0)), Paragraphs.of("").all());
    }

    @Test
    void otherSeparatorsPartNothing() {
        assertEquals(1, Paragraphs.of("a\u2028b\u2029c\u0085d\re").size());
    }

    @Test
    void caretBeforeTheLineFeedIsStillInTheParagraph() {
        Paragraphs paragraphs = Paragraphs.of("one\ntwo");
        assertEquals(0, paragraphs.indexAt(3));
        assertEquals(1, paragraphs.indexAt(4));
        assertEquals(new Span(4, 7), paragraphs.at(7));
    }

    @Test
    void placesOutsideTheTextAreRefused() {
        Paragraphs paragraphs = Paragraphs.of("one");
        assertThrows(IndexOutOfBoundsException.class, () -> paragraphs.indexAt(4));
        assertThrows(IndexOutOfBoundsException.class, () -> paragraphs.indexAt(-1));
        assertThrows(IndexOutOfBoundsException.class, () -> paragraphs.get(1));
    }

    @Property
    void everyPlaceStandsInTheParagraphOfItsIndex(
            @ForAll @Chars({'\n', '\u2028'}) @CharRange(from = 'a', to = 'c') String text) {
        Paragraphs paragraphs = Paragraphs.of(text);
        for (int at = 0; at <= text.length(); at++) {
            assertTrue(paragraphs.get(paragraphs.indexAt(at)).touches(at));
        }
        assertEquals(
                text,
                String.join(
                        "\n",
                        paragraphs.all().stream().map(span -> span.of(text)).toList()));
    }
}
