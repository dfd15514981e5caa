package org.pressmark.view.reader.words;

import java.util.List;

/// A paragraph as it is given to JavaFX: its segments, and which way it runs.
///
/// `lead` is how many characters stand before the paragraph's own in the layout: a place in the layout is `lead`
/// more than the place in the paragraph. Otherwise lengths are equal, sign by sign.
record Composition(List<Segment> segments, Direction direction, int lead) {
    enum Direction {
        LEFT_TO_RIGHT,
        RIGHT_TO_LEFT
    }

    boolean isRightToLeft() {
        return direction == Direction.RIGHT_TO_LEFT;
    }

    /// Whether the layout may break it anywhere by itself.
    boolean isPlain() {
        return segments.size() == 1;
    }

    Composition with(List<Segment> others) {
        return new Composition(others, direction, lead);
    }
}
