package org.pressmark.view.reader.page;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.pressmark.view.reader.words.DisplayParagraphs;

/// Which display paragraphs are folded away: runs of furniture, with the blank ones between, each shown as one
/// thin line in the place of its first.
///
/// Runs are known whether or not they are folded, so that folding costs nothing in proportion to the article. All
/// indices are those of display paragraphs.
final class Folds {
    private final DisplayParagraphs paragraphs;
    private final IntPredicate furniture;
    private final TreeMap<Integer, Integer> runs = new TreeMap<>();
    private final Set<Integer> opened = new HashSet<>();
    private boolean folding;

    Folds(DisplayParagraphs paragraphs, IntPredicate furniture) {
        this.paragraphs = paragraphs;
        this.furniture = furniture;
        scan(0, paragraphs.count() - 1);
    }

    boolean isFolding() {
        return folding;
    }

    /// Folds or unfolds as it is wanted; whether that is new.
    boolean follow(Viewing viewing) {
        boolean before = folding;
        folding = viewing.has(Viewing.Extra.FOLDS);
        if (folding != before) {
            opened.clear();
        }
        return folding != before;
    }

    /// Opens the run that a paragraph is folded in; whether there was one.
    boolean open(int index) {
        Map.Entry<Integer, Integer> run = around(index);
        return run != null && opened.add(run.getKey());
    }

    /// Takes in that these paragraphs are set differently now. Cost: the furniture around them.
    void changed(int first, int last) {
        int from = first;
        while (from > 0 && isWithin(from - 1)) {
            from--;
        }
        int to = last;
        while (to < paragraphs.count() - 1 && isWithin(to + 1)) {
            to++;
        }
        runs.subMap(from, true, to, true).clear();
        scan(from, to);
    }

    private boolean isWithin(int index) {
        return paragraphs.isBlank(index) || furniture.test(index);
    }

    private void scan(int from, int to) {
        int first = -1;
        int last = -1;
        for (int index = from; index <= to; index++) {
            if (furniture.test(index) && !paragraphs.isBlank(index)) {
                first = first < 0 ? index : first;
                last = index;
            } else if (!paragraphs.isBlank(index)) {
                keep(first, last);
                first = -1;
            }
        }
        keep(first, last);
    }

    private void keep(int first, int last) {
        if (first >= 0) {
            runs.put(first, last);
        }
    }

    private Map.@Nullable Entry<Integer, Integer> around(int index) {
        Map.Entry<Integer, Integer> run = folding ? runs.floorEntry(index) : null;
        return run == null || run.getValue() < index || opened.contains(run.getKey()) ? null : run;
    }

    boolean isFolded(int index) {
        return around(index) != null;
    }

    /// The paragraph in whose place this one is shown: the first of its run if it is folded, else itself.
    int head(int index) {
        Map.Entry<Integer, Integer> run = around(index);
        return run == null ? index : run.getKey();
    }

    /// The last of the run it is folded in, else itself.
    int tail(int index) {
        Map.Entry<Integer, Integer> run = around(index);
        return run == null ? index : run.getValue();
    }

    /// How many paragraphs with words are folded in the place of this one.
    int size(int head) {
        int size = 0;
        for (int index = head; index <= tail(head); index++) {
            size += paragraphs.beginsParagraph(index) && !paragraphs.isBlank(index) ? 1 : 0;
        }
        return size;
    }

    /// What is shown after a paragraph that is shown; the number of paragraphs if nothing is.
    int after(int index) {
        return tail(index) + 1;
    }

    /// What is shown before a paragraph that is shown; -1 if nothing is.
    int before(int index) {
        return index == 0 ? -1 : head(index - 1);
    }
}
