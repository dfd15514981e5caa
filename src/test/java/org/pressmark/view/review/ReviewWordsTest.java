package org.pressmark.view.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.pressmark.review.Stated;
import org.pressmark.settings.Language;
import org.pressmark.settings.Phrases;

final class ReviewWordsTest {
    private final ReviewWords words = new ReviewWords(Phrases.of(Language.ENGLISH));

    private String published(String stated) {
        return words.value(Stated.Matter.PUBLISHED_AT, stated);
    }

    @Test
    void aDayIsShownAsInTheInspector() {
        assertEquals("11 Mar 2022, zone unknown", published("2022-03-11"));
    }

    @Test
    void anInstantIsShownInItsZone() {
        assertEquals("11 Mar 2022, 12:00, Europe/Moscow", published("2022-03-11T09:00:00Z Europe/Moscow"));
    }

    @Test
    void anInstantOfNoZoneIsShownInUtc() {
        assertEquals(words.say("date.utc", "11 Mar 2022, 09:00"), published("2022-03-11T09:00:00Z"));
    }

    @Test
    void whatIsNoDateStaysAsItStands() {
        assertEquals("in spring", published("in spring"));
    }
}
