package org.pressmark.view.reader.mark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pressmark.view.reader.words.DisplayParagraphs;

/// Which marks touch which display paragraph, kept while marks come and go.
///
/// A segment tree over the display paragraphs: a mark stands in at most two nodes a level, however long it is, so
/// that adding, removing and asking cost the logarithm of the article's length, never the number of marks
/// elsewhere. A list of marks would do for ten thousand short ones; ten thousand that span the whole article
/// decided for this.
public final class MarkIndex {
    private final DisplayParagraphs paragraphs;
    private final int leaves;
    private final Map<Integer, List<Mark>> nodes = new HashMap<>();
    private final Map<Object, List<Mark>> byId = new HashMap<>();

    public MarkIndex(DisplayParagraphs paragraphs, List<Mark> marks) {
        this.paragraphs = paragraphs;
        this.leaves = Math.max(1, Integer.highestOneBit(Math.max(1, paragraphs.count() - 1)) * 2);
        marks.forEach(this::add);
    }

    public void add(Mark mark) {
        byId.computeIfAbsent(mark.id(), id -> new ArrayList<>(2)).add(mark);
        for (int node : nodesOf(mark)) {
            nodes.computeIfAbsent(node, n -> new ArrayList<>(4)).add(mark);
        }
    }

    /// What bore this id, now forgotten.
    public List<Mark> remove(Object id) {
        List<Mark> gone = byId.remove(id);
        if (gone == null) {
            return List.of();
        }
        for (Mark mark : gone) {
            nodesOf(mark).forEach(node -> forget(node, mark));
        }
        return gone;
    }

    public List<Mark> of(Object id) {
        return byId.getOrDefault(id, List.of());
    }

    /// The marks that touch a display paragraph, in no order.
    public List<Mark> at(int paragraph) {
        List<Mark> found = new ArrayList<>();
        for (int node = paragraph + leaves; node > 0; node /= 2) {
            List<Mark> here = nodes.get(node);
            if (here != null) {
                found.addAll(here);
            }
        }
        return found;
    }

    Collection<List<Mark>> all() {
        return byId.values();
    }

    public boolean touches(Mark mark, int paragraph) {
        return first(mark) <= paragraph && paragraph <= last(mark);
    }

    private int first(Mark mark) {
        return paragraphs.at(mark.span().start());
    }

    private int last(Mark mark) {
        return paragraphs.at(Math.max(mark.span().start(), mark.span().end() - 1));
    }

    private List<Integer> nodesOf(Mark mark) {
        List<Integer> covering = new ArrayList<>();
        int low = first(mark) + leaves;
        int high = last(mark) + leaves + 1;
        while (low < high) {
            if (low % 2 == 1) {
                covering.add(low++);
            }
            if (high % 2 == 1) {
                covering.add(--high);
            }
            low /= 2;
            high /= 2;
        }
        return covering;
    }

    private void forget(int node, Mark mark) {
        List<Mark> here = nodes.get(node);
        if (here == null) {
            return;
        }
        here.removeIf(mark::equals);
        if (here.isEmpty()) {
            nodes.remove(node);
        }
    }
}
