package org.pressmark.review;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Two wordings beside each other, word by word, with those marked that the other does not have at that place.
///
/// The longest common subsequence decides (Hunt and McIlroy 1976). Of wordings of more than [#LONGEST] words the
/// rest counts as differing where it is not the same. Any thread. Cost: the product of both lengths.
public record DifferingWords(List<Word> mine, List<Word> theirs) {
    /// Words of either side that are compared one by one.
    public static final int LONGEST = 400;

    /// A word, and whether the other side lacks it there.
    public record Word(String letters, Standing standing) {
        public boolean differs() {
            return standing == Standing.DIFFERS;
        }
    }

    /// How a word stands to the other side.
    public enum Standing {
        SHARED,
        DIFFERS
    }

    public DifferingWords {
        mine = List.copyOf(mine);
        theirs = List.copyOf(theirs);
    }

    public static DifferingWords of(String mine, String theirs) {
        List<String> own = words(mine);
        List<String> other = words(theirs);
        BitSet ownShared = new BitSet();
        BitSet otherShared = new BitSet();
        share(own, other, ownShared, otherShared);
        return new DifferingWords(marked(own, ownShared), marked(other, otherShared));
    }

    private static List<String> words(String wording) {
        return wording.isBlank() ? List.of() : List.of(wording.strip().split("\\s+"));
    }

    private static void share(List<String> own, List<String> other, BitSet ownShared, BitSet otherShared) {
        int rows = Math.min(LONGEST, own.size());
        int columns = Math.min(LONGEST, other.size());
        int[][] longest = new int[rows + 1][columns + 1];
        for (int row = rows - 1; row >= 0; row--) {
            for (int column = columns - 1; column >= 0; column--) {
                longest[row][column] = own.get(row).equals(other.get(column))
                        ? longest[row + 1][column + 1] + 1
                        : Math.max(longest[row + 1][column], longest[row][column + 1]);
            }
        }
        int row = 0;
        int column = 0;
        while (row < rows && column < columns) {
            if (own.get(row).equals(other.get(column))) {
                ownShared.set(row++);
                otherShared.set(column++);
            } else if (longest[row + 1][column] >= longest[row][column + 1]) {
                row++;
            } else {
                column++;
            }
        }
        for (int at = LONGEST; at < Math.min(own.size(), other.size()); at++) {
            ownShared.set(at, own.get(at).equals(other.get(at)));
            otherShared.set(at, own.get(at).equals(other.get(at)));
        }
    }

    private static List<Word> marked(List<String> words, BitSet shared) {
        List<Word> marked = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            marked.add(new Word(words.get(at), shared.get(at) ? Standing.SHARED : Standing.DIFFERS));
        }
        return marked;
    }
}
