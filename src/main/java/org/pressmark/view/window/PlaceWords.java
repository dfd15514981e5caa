package org.pressmark.view.window;

import org.pressmark.desk.Desk;
import org.pressmark.desk.OpenText;
import org.pressmark.settings.Phrases;
import org.pressmark.text.Span;

/// Where selection or caret stands: `¶5 · 412–487`. Paragraphs are counted as in the margin of the page, from 1,
/// blank ones left out; offsets are UTF-16 code units, 0-based. Screen thread only.
final class PlaceWords {
    private final Desk desk;
    private final Phrases phrases;

    PlaceWords(Desk desk, Phrases phrases) {
        this.desk = desk;
        this.phrases = phrases;
    }

    /// Empty while no article lies open. Cost: the length of the article, once.
    String now() {
        OpenText open = desk.textProperty().get();
        if (open == null) {
            return "";
        }
        Span span = desk.selectionProperty().get();
        int place = span.isEmpty() ? desk.caret() : span.start();
        String offsets =
                span.isEmpty() ? String.valueOf(place) : phrases.say("status.offsets", span.start(), span.end());
        int number = open.paragraphNumber(place);
        return number == 0 ? offsets : phrases.say("status.place", number, offsets);
    }
}
