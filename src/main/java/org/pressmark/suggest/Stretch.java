package org.pressmark.suggest;

/// Tokens of a passage, half-open: `from` is in, `to` is out; never empty.
record Stretch(int from, int to) {
    Stretch {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("no stretch: [" + from + ", " + to + ")");
        }
    }

    Stretch upTo(int end) {
        return new Stretch(from, end);
    }

    boolean overlaps(Stretch other) {
        return from < other.to && other.from < to;
    }
}
