package org.pressmark.view.reader.mark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pressmark.text.Span;

/// Which line of a paragraph's marks runs how far below the words, so that no two that overlap lie on one another.
///
/// What is inside lies nearest to the words: shorter marks choose first. Lanes count from 0; all beyond the last one
/// share it. Cost: the logarithm of the number of marks for each.
final class Lanes {
    static final int LAST = 4;

    /// A mark, the stretch of it that lies in the paragraph, and the lane of its line.
    record Laned(Mark mark, Span span, int lane) {}

    private final List<TreeMap<Integer, Integer>> taken = new ArrayList<>();
    private final List<Laned> laned = new ArrayList<>();

    private Lanes() {}

    static List<Laned> of(Collection<Mark> marks, Span paragraph) {
        Lanes lanes = new Lanes();
        marks.stream()
                .filter(mark -> mark.form().takesLane())
                .sorted(Comparator.<Mark>comparingInt(mark -> mark.span().length())
                        .thenComparing(Mark::span)
                        .thenComparing(Mark::form))
                .forEach(mark -> lanes.place(mark, inside(mark, paragraph)));
        return lanes.laned;
    }

    /// The part of a mark that lies in a paragraph, in the paragraph's own offsets.
    static Span inside(Mark mark, Span paragraph) {
        int start = Math.clamp(mark.span().start(), paragraph.start(), paragraph.end());
        int end = Math.clamp(mark.span().end(), start, paragraph.end());
        return new Span(start - paragraph.start(), end - paragraph.start());
    }

    private void place(Mark mark, Span span) {
        if (span.isEmpty()) {
            return;
        }
        int lane = 0;
        while (lane < LAST && !isFree(lane, span)) {
            lane++;
        }
        if (lane == taken.size()) {
            taken.add(new TreeMap<>());
        }
        taken.get(lane).merge(span.start(), span.end(), Math::max);
        laned.add(new Laned(mark, span, lane));
    }

    private boolean isFree(int lane, Span span) {
        if (lane >= taken.size()) {
            return true;
        }
        Map.Entry<Integer, Integer> before = taken.get(lane).lowerEntry(span.end());
        return before == null || before.getValue() <= span.start();
    }
}
