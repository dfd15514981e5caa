package org.pressmark.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class NewlinesTest {
    @Test
    void pairsAndLoneReturnsBecomeLineFeeds() {
        Newlines newlines = Newlines.of("a\r\nb\rc\nd\n\re");
        assertEquals("a\nb\nc\nd\n\ne", newlines.text());
        assertEquals(1, newlines.pairs());
        assertEquals(2, newlines.carriageReturns());
        assertEquals(2, newlines.lineFeeds());
        assertEquals(Newlines.Kind.MIXED, newlines.kind());
    }

    @Test
    void kindIsTold() {
        assertEquals(Newlines.Kind.NONE, Newlines.of("a").kind());
        assertEquals(Newlines.Kind.LF, Newlines.of("a\nb\n").kind());
        assertEquals(Newlines.Kind.CRLF, Newlines.of("a\r\nb\r\n").kind());
        assertEquals(Newlines.Kind.CR, Newlines.of("a\rb\r").kind());
    }

    @Test
    void otherSeparatorsStay() {
        String text = "a\u2028b\u2029c\u0085d\fe\u000B";
        assertEquals(text, Newlines.of(text).text());
        assertEquals(Newlines.Kind.NONE, Newlines.of(text).kind());
    }

    @Test
    void placesGoThereAndBack() {
        Newlines newlines = Newlines.of("a\r\nb\r\n\r\nc");
        assertEquals(0, newlines.toOriginal(0));
        assertEquals(1, newlines.toOriginal(1));
        assertEquals(3, newlines.toOriginal(2));
        assertEquals(8, newlines.toOriginal(5));
        assertEquals(9, newlines.toOriginal(6));
        assertEquals(5, newlines.toText(8));
        assertEquals(6, newlines.toText(9));
    }

    @Test
    void placeBetweenThePairGoesBeforeTheNewline() {
        assertEquals(1, Newlines.of("a\r\nb").toText(2));
    }

    @Test
    void placesOutsideAreRefused() {
        Newlines newlines = Newlines.of("a\r\n");
        assertThrows(IndexOutOfBoundsException.class, () -> newlines.toOriginal(3));
        assertThrows(IndexOutOfBoundsException.class, () -> newlines.toText(4));
    }

    @Property
    void everyPlaceComesBackAndKeepsItsCharacter(@ForAll @Chars({'\r', '\n', 'a', '\u2028'}) String original) {
        Newlines newlines = Newlines.of(original);
        String text = newlines.text();
        assertFalse(text.contains("\r"));
        for (int at = 0; at <= text.length(); at++) {
            int there = newlines.toOriginal(at);
            assertEquals(at, newlines.toText(there));
            assertEquals(
                    text.substring(0, at),
                    Newlines.of(original.substring(0, there)).text());
        }
    }
}
