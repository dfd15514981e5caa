package org.pressmark.view.prompt;

import javafx.geometry.Bounds;

/// Where a box goes that belongs to some words and must not cover them. All in one coordinate space, pixels.
record Beside(double width, double height) {
    private static final double GAP = 6;
    private static final double BORDER = 8;

    /// Where the box stands, and how high it may be there.
    record Spot(double x, double y, double height) {}

    /// Below the words where there is room, else above; where there is room on neither side, lower than it would
    /// be.
    Spot below(Bounds words, double boxWidth, double boxHeight) {
        double room = height - BORDER - (words.getMaxY() + GAP);
        return room >= boxHeight || room >= roomAbove(words)
                ? under(words, boxWidth, boxHeight)
                : over(words, boxWidth, boxHeight);
    }

    /// Above the words where there is room, else below.
    Spot above(Bounds words, double boxWidth, double boxHeight) {
        return roomAbove(words) >= boxHeight ? over(words, boxWidth, boxHeight) : below(words, boxWidth, boxHeight);
    }

    /// Low in the middle, for words that are out of sight.
    Spot apart(double boxWidth, double boxHeight) {
        double fitting = Math.min(boxHeight, height - 2 * BORDER);
        return new Spot(Math.max(BORDER, (width - boxWidth) / 2), height - 4 * BORDER - fitting, fitting);
    }

    private Spot under(Bounds words, double boxWidth, double boxHeight) {
        double y = Math.max(BORDER, words.getMaxY() + GAP);
        return new Spot(left(words, boxWidth), y, Math.min(boxHeight, height - BORDER - y));
    }

    private Spot over(Bounds words, double boxWidth, double boxHeight) {
        double fitting = Math.min(boxHeight, roomAbove(words));
        return new Spot(left(words, boxWidth), Math.min(words.getMinY(), height) - GAP - fitting, fitting);
    }

    private static double roomAbove(Bounds words) {
        return words.getMinY() - GAP - BORDER;
    }

    private double left(Bounds words, double boxWidth) {
        return Math.max(BORDER, Math.min(words.getMinX(), width - boxWidth - BORDER));
    }
}
