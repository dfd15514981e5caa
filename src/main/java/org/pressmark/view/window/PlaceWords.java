package org.pressmark.view.window;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.desk.OpenText;
import org.pressmark.settings.Phrases;
import org.pressmark.text.Span;

/// Where selection or caret stands: `¶5 · 412–487`. Paragraphs are counted as in the margin of the page, from 1, blank
/// ones left out; offsets are UTF-16 code units, 0-based. Screen thread only.
final class PlaceWords {
    private final Desk desk;
    private final Phrases phrases;
    private @Nullable OpenText counted;
    private int[] numbers = {};

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
        int number = number(open, place);
        return number == 0 ? offsets : phrases.say("status.place", number, offsets);
    }

    private int number(OpenText open, int place) {
        if (open != counted) {
            counted = open;
            numbers = numbers(open);
        }
        int paragraph = open.paragraphs().indexAt(Math.min(place, open.text().length()));
        int number = numbers[paragraph];
        boolean isBlank = paragraph > 0 ? numbers[paragraph - 1] == number : number == 0;
        return isBlank ? 0 : number;
    }

    /// How many paragraphs with words there are up to each.
    private static int[] numbers(OpenText open) {
        int[] counts = new int[open.paragraphs().size()];
        Arrays.setAll(counts, at -> isBlank(open.paragraphs().get(at).of(open.text())) ? 0 : 1);
        Arrays.parallelPrefix(counts, Integer::sum);
        return counts;
    }

    private static boolean isBlank(String words) {
        return words.chars().allMatch(sign -> Character.isWhitespace(sign) || Character.isSpaceChar(sign));
    }
}
