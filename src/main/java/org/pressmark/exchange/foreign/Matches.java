package org.pressmark.exchange.foreign;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.exchange.json.Place;
import org.pressmark.model.Message;
import org.pressmark.text.OffsetUnit;

/// Counts how the spans of a file came to stand in the articles, and tells of those that stand nowhere.
final class Matches {
    private final List<Message> notes = new ArrayList<>();
    private int quoted;
    private int asSaid;
    private int foundAgain;
    private int placeless;
    private int foundByWords;

    void count(ForeignSpan span, Places.How how) {
        if (span.quote() == null) {
            return;
        }
        if (!span.hasPlace()) {
            placeless++;
            foundByWords += how == Places.How.FOUND_AGAIN ? 1 : 0;
            return;
        }
        quoted++;
        switch (how) {
            case AS_SAID -> asSaid++;
            case FOUND_AGAIN -> foundAgain++;
            case SEVERAL, NOWHERE -> {}
        }
    }

    void miss(Places.How how, String file, Place place, String article, String words) {
        String key = how == Places.How.SEVERAL ? "exchange.note.several" : "exchange.note.nowhere";
        notes.add(Message.of(key, file, place.line(), article, words));
    }

    List<Message> notes() {
        return notes;
    }

    /// How the file counts and how well that fits, then everything that was told.
    List<Message> told(Counting counting) {
        List<Message> told = new ArrayList<>();
        if (quoted > 0) {
            told.add(Message.of(matchKey(counting.unit()), asSaid, quoted));
        }
        if (placeless > 0) {
            told.add(Message.of("exchange.note.byWords", foundByWords, placeless));
        }
        if (foundAgain > 0) {
            told.add(Message.of("exchange.note.foundAgain", foundAgain));
        }
        told.addAll(notes);
        return told;
    }

    private static String matchKey(OffsetUnit unit) {
        return switch (unit) {
            case UTF_16 -> "exchange.note.match.UTF_16";
            case CODE_POINT -> "exchange.note.match.CODE_POINT";
            case UTF_8 -> "exchange.note.match.UTF_8";
        };
    }
}
