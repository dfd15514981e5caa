package org.pressmark.view.side;

import java.util.Arrays;

/// Fits lengths into a room: the longest give way first, down to one common length; those below it keep theirs.
final class Squeeze {
    private Squeeze() {}

    /// Lengths and room in pixels.
    static double[] into(double room, double... lengths) {
        double most = cap(room, lengths);
        return Arrays.stream(lengths).map(length -> Math.min(length, most)).toArray();
    }

    private static double cap(double room, double... lengths) {
        double[] sorted = lengths.clone();
        Arrays.sort(sorted);
        double left = room;
        for (int at = 0; at < sorted.length; at++) {
            double share = left / (sorted.length - at);
            if (sorted[at] > share) {
                return Math.max(0, share);
            }
            left -= sorted[at];
        }
        return Double.MAX_VALUE;
    }
}
