package org.pressmark.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.pressmark.model.Annotation;
import org.pressmark.model.Quote;
import org.pressmark.model.Zone;
import org.pressmark.settings.Phrases;

final class WordsTest {
    @Test
    void aKeyNamesTypeEnumerationAndValue() {
        assertEquals("zone.type.shareWidget", Words.key(Zone.Type.SHARE_WIDGET));
        assertEquals("quote.type.direct", Words.key(Quote.Type.DIRECT));
    }

    @Test
    void oneIsCountedInTheSingular() {
        Phrases phrases = Phrases.english();
        assertEquals("1 quote", Words.count(phrases, Annotation.Kind.QUOTE, 1));
        assertEquals("0 quotes", Words.count(phrases, Annotation.Kind.QUOTE, 0));
        assertEquals("7 terms", Words.count(phrases, Annotation.Kind.QUOTED_TERM, 7));
    }
}
