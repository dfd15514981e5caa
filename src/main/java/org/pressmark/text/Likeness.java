package org.pressmark.text;

import java.util.HashMap;
import java.util.Map;

/// How like two strings are, as a share between 0 (nothing in common) and 1 (the same but for typography,
/// [Folding]).
///
/// Counted in single edits, as a reader would; strings too long for that in groups of letters they share.
public final class Likeness {
    /// Strings of which one is longer are compared by groups.
    private static final int LONGEST = 2_000;

    private static final int GROUP = 5;

    private Likeness() {}

    public static double of(String one, String other) {
        return ofFolded(Folding.of(one), Folding.of(other));
    }

    static double ofFolded(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        if (one.equals(other)) {
            return 1;
        }
        return longer > LONGEST ? ofGroups(one, other) : 1 - (double) edits(one, other) / longer;
    }

    /// The least number of units put in, left out or exchanged that makes one the other.
    private static int edits(String one, String other) {
        int[] above = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int column = 0; column < above.length; column++) {
            above[column] = column;
        }
        for (int at = 0; at < one.length(); at++) {
            row[0] = at + 1;
            for (int column = 1; column < row.length; column++) {
                int exchanged = above[column - 1] + (one.charAt(at) == other.charAt(column - 1) ? 0 : 1);
                row[column] = Math.min(exchanged, 1 + Math.min(above[column], row[column - 1]));
            }
            int[] spent = above;
            above = row;
            row = spent;
        }
        return above[other.length()];
    }

    private static double ofGroups(String one, String other) {
        Map<String, Integer> groups = new HashMap<>();
        for (int at = 0; at + GROUP <= one.length(); at++) {
            groups.merge(one.substring(at, at + GROUP), 1, Integer::sum);
        }
        int shared = 0;
        for (int at = 0; at + GROUP <= other.length(); at++) {
            if (groups.merge(other.substring(at, at + GROUP), -1, Integer::sum) >= 0) {
                shared++;
            }
        }
        return (double) shared / (Math.max(one.length(), other.length()) - GROUP + 1);
    }
}
