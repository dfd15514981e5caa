package org.pressmark.desk;

import java.util.Collections;
import java.util.List;
import org.pressmark.text.Span;

/// Where something was found, in the order of the text, and at which of the hits the analyst stands: its place
/// from 0, or -1. Immutable, any thread.
public record Hits(List<Span> spans, int at) {
    static final Hits NONE = new Hits(List.of(), -1);

    public Hits {
        spans = List.copyOf(spans);
    }

    public int size() {
        return spans.size();
    }

    /// Standing where this is selected.
    Hits at(Span selected) {
        int found = Math.max(-1, Collections.binarySearch(spans, selected));
        return found == at ? this : new Hits(spans, found);
    }

    /// The first hit that begins at a place or behind it; if there is none the first of all, or -1.
    int from(int place) {
        int found = firstFrom(place);
        return spans.isEmpty() ? -1 : found % spans.size();
    }

    /// The hit so many on from what is selected, round and round, or -1 if there are none.
    int stepped(Span selected, int caret, int by) {
        if (spans.isEmpty()) {
            return -1;
        }
        int standing = Collections.binarySearch(spans, selected);
        if (standing >= 0) {
            return Math.floorMod(standing + by, spans.size());
        }
        int next = firstFrom(by > 0 ? caret : selected.start());
        return Math.floorMod(by > 0 ? next + by - 1 : next + by, spans.size());
    }

    private int firstFrom(int place) {
        int found = Collections.binarySearch(spans, new Span(place, Integer.MAX_VALUE));
        return found < 0 ? -found - 1 : found;
    }
}
