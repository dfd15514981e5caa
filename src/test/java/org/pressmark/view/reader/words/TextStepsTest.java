package org.pressmark.view.reader.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.pressmark.text.Span;

class TextStepsTest {
    private static String word(String text, int offset) {
        return new TextSteps(text).wordAt(offset).of(text);
    }

    @Test
    void stepsOverAWholeGrapheme() {
        TextSteps steps = new TextSteps("a\ud83d\udc4d\ud83c\udffde\u0301z");
        assertEquals(5, steps.next(1));
        assertEquals(7, steps.next(5));
        assertEquals(5, steps.previous(7));
    }

    @Test
    void stopsAtTheEndsOfTheText() {
        TextSteps steps = new TextSteps("ab");
        assertEquals(2, steps.next(2));
        assertEquals(0, steps.previous(0));
        assertEquals(2, steps.wordEnd(2));
        assertEquals(0, steps.wordStart(0));
    }

    @Test
    void wordStepEndsBeforeTheBlank() {
        TextSteps steps = new TextSteps("The mayor  spoke");
        assertEquals(3, steps.wordEnd(0));
        assertEquals(9, steps.wordEnd(3));
        assertEquals(16, steps.wordEnd(9));
    }

    @Test
    void signsTogetherAreOneStep() {
        TextSteps steps = new TextSteps("ready,” she");
        assertEquals(7, steps.wordEnd(5));
        assertEquals(5, steps.wordStart(7));
    }

    @Test
    void wordStepBackEndsAtItsStart() {
        TextSteps steps = new TextSteps("The mayor  spoke");
        assertEquals(11, steps.wordStart(16));
        assertEquals(4, steps.wordStart(11));
        assertEquals(0, steps.wordStart(4));
    }

    @Test
    void wordIsFoundFromInsideAndFromItsEnd() {
        assertEquals("mayor", word("The mayor spoke", 6));
        assertEquals("mayor", word("The mayor spoke", 9));
        assertEquals("spoke", word("The mayor spoke", 15));
        assertEquals("Зеленский", word("сказал Зеленский", 10));
    }

    @Test
    void emptyTextHasAnEmptyWord() {
        assertEquals(Span.caret(0), new TextSteps("").wordAt(0));
    }
}
