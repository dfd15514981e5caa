package org.pressmark.view.reader.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.pressmark.text.Span;

class DisplayParagraphsTest {
    private static final int LONGEST = DisplayParagraphs.LONGEST;

    @Test
    void newlineEndsAParagraphAndBelongsToNone() {
        DisplayParagraphs paragraphs = new DisplayParagraphs("one\ntwo");
        assertEquals(2, paragraphs.count());
        assertEquals(new Span(0, 3), paragraphs.span(0));
        assertEquals(new Span(4, 7), paragraphs.span(1));
    }

    @Test
    void emptyTextIsOneEmptyParagraph() {
        DisplayParagraphs paragraphs = new DisplayParagraphs("");
        assertEquals(1, paragraphs.count());
        assertEquals(Span.caret(0), paragraphs.span(0));
    }

    @Test
    void newlineAtTheEndLeavesAnEmptyParagraph() {
        DisplayParagraphs paragraphs = new DisplayParagraphs("one\n");
        assertEquals(2, paragraphs.count());
        assertEquals(Span.caret(4), paragraphs.span(1));
        assertEquals(1, paragraphs.at(4));
    }

    @Test
    void caretBeforeANewlineStandsInTheParagraphItEnds() {
        assertEquals(0, new DisplayParagraphs("one\ntwo").at(3));
    }

    @Test
    void blankParagraphsHaveNoNumberAndTakeNone() {
        DisplayParagraphs paragraphs = new DisplayParagraphs("one\n\n \u00a0\ntwo");
        assertEquals(1, paragraphs.number(0));
        assertEquals(0, paragraphs.number(1));
        assertEquals(0, paragraphs.number(2));
        assertEquals(2, paragraphs.number(3));
    }

    @Test
    void longParagraphIsCutAfterABlank() {
        String text = "word ".repeat(LONGEST);
        DisplayParagraphs paragraphs = new DisplayParagraphs(text);
        assertTrue(paragraphs.count() > 4);
        for (int i = 0; i < paragraphs.count() - 1; i++) {
            assertEquals(' ', text.charAt(paragraphs.span(i).end() - 1));
        }
    }

    @Test
    void piecesOfALongParagraphLeaveNothingOut() {
        String text = "a\n" + "word ".repeat(LONGEST) + "\nz";
        DisplayParagraphs paragraphs = new DisplayParagraphs(text);
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < paragraphs.count(); i++) {
            joined.append(paragraphs.span(i).of(text));
            if (paragraphs.endsParagraph(i) && i < paragraphs.count() - 1) {
                joined.append('\n');
            }
        }
        assertEquals(text, joined.toString());
    }

    @Test
    void everyOffsetLiesInTheParagraphItIsAt() {
        String text = "a\n\n" + "word ".repeat(LONGEST) + "\nz";
        DisplayParagraphs paragraphs = new DisplayParagraphs(text);
        for (int offset = 0; offset <= text.length(); offset++) {
            assertTrue(paragraphs.span(paragraphs.at(offset)).touches(offset));
        }
    }

    @Test
    void lineWithoutBlanksIsCutOutsideSurrogatePairs() {
        String text = "x" + "\ud83d\ude00".repeat(LONGEST);
        DisplayParagraphs paragraphs = new DisplayParagraphs(text);
        for (int i = 1; i < paragraphs.count(); i++) {
            assertFalse(Character.isLowSurrogate(text.charAt(paragraphs.span(i).start())));
        }
    }

    @Test
    void lineWithoutBlanksIsCutBeforeALetterNotBeforeItsAccent() {
        String text = "e\u0301".repeat(LONGEST);
        DisplayParagraphs paragraphs = new DisplayParagraphs(text);
        for (int i = 1; i < paragraphs.count(); i++) {
            assertEquals('e', text.charAt(paragraphs.span(i).start()));
        }
    }

    @Test
    void paragraphOfTheTextIsFoundAgainFromItsPieces() {
        String text = "a\n" + "word ".repeat(LONGEST) + "\nz";
        DisplayParagraphs paragraphs = new DisplayParagraphs(text);
        Span whole = new Span(2, text.length() - 2);
        assertEquals(whole, paragraphs.paragraphSpan(paragraphs.at(3 * LONGEST)));
        assertEquals(1, paragraphs.firstOf(1));
        assertEquals(paragraphs.count() - 1, paragraphs.firstOf(2));
    }

    @Test
    void onlyTheFirstPieceBeginsItsParagraph() {
        DisplayParagraphs paragraphs = new DisplayParagraphs("word ".repeat(LONGEST));
        assertTrue(paragraphs.beginsParagraph(0));
        assertFalse(paragraphs.beginsParagraph(1));
        assertFalse(paragraphs.endsParagraph(0));
        assertTrue(paragraphs.endsParagraph(paragraphs.count() - 1));
    }
}
