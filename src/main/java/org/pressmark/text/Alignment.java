package org.pressmark.text;

/// The stretch of a window that is most like a pattern, in single edits.
///
/// Of equally good stretches the one whose length comes nearest to the pattern's, then the first. Cost: length of
/// the window times length of the pattern.
///
/// @param edits how many units must be put in, left out or exchanged
record Alignment(Span span, int edits) {
    static Alignment of(String pattern, String window) {
        Walk walk = new Walk(pattern);
        Alignment best = new Alignment(Span.caret(0), pattern.length());
        for (int end = 0; end < window.length(); end++) {
            walk.step(window.charAt(end), end);
            Alignment here = new Alignment(new Span(walk.start(), end + 1), walk.edits());
            if (here.isBetterThan(best, pattern.length())) {
                best = here;
            }
        }
        return best;
    }

    private boolean isBetterThan(Alignment other, int length) {
        return edits != other.edits
                ? edits < other.edits
                : Math.abs(span.length() - length) < Math.abs(other.span.length() - length);
    }

    /// One column of the table of edits after another, and for each cell where its stretch began.
    private static final class Walk {
        private final String pattern;
        private int[] edits;
        private int[] starts;
        private int[] lastEdits;
        private int[] lastStarts;

        private Walk(String pattern) {
            this.pattern = pattern;
            edits = new int[pattern.length() + 1];
            starts = new int[pattern.length() + 1];
            lastEdits = new int[pattern.length() + 1];
            lastStarts = new int[pattern.length() + 1];
            for (int row = 0; row < edits.length; row++) {
                edits[row] = row;
            }
        }

        private void step(char unit, int at) {
            swap();
            edits[0] = 0;
            starts[0] = at + 1;
            for (int row = 1; row < edits.length; row++) {
                int exchanged = lastEdits[row - 1] + (pattern.charAt(row - 1) == unit ? 0 : 1);
                int more = lastEdits[row] + 1;
                int less = edits[row - 1] + 1;
                edits[row] = Math.min(exchanged, Math.min(more, less));
                starts[row] = edits[row] == exchanged
                        ? lastStarts[row - 1]
                        : edits[row] == more ? lastStarts[row] : starts[row - 1];
            }
        }

        private void swap() {
            int[] spentEdits = lastEdits;
            int[] spentStarts = lastStarts;
            lastEdits = edits;
            lastStarts = starts;
            edits = spentEdits;
            starts = spentStarts;
        }

        private int edits() {
            return edits[pattern.length()];
        }

        private int start() {
            return starts[pattern.length()];
        }
    }
}
