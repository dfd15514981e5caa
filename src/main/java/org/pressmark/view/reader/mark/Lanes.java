package org.pressmark.view.reader.mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pressmark.text.Span;

/// How marks that overlap in a stretch of the article are kept apart: each has a lane in which no other overlaps
/// it.
///
/// What is inside lies nearest to the words: shorter marks choose first; in a review all of mine before theirs.
/// Lanes count from 0. All that find no other share the last one, each drawn only where no other is: what cannot
/// be told apart is not drawn a thousand times. Cost: the logarithm of the number of marks for each.
final class Lanes {
    /// Three deep on either side of a review asks for six.
    static final int LAST = 5;

    /// A mark, a part of it (article offsets), and the lane of that part.
    record Laned(Mark mark, Span span, int lane) {}

    private final List<NavigableMap<Integer, Integer>> taken = new ArrayList<>();
    private final List<Laned> laned = new ArrayList<>();

    private Lanes() {}

    static List<Laned> of(Stream<Mark> marks, Span stretch) {
        Lanes lanes = new Lanes();
        marks.sorted(Comparator.<Mark>comparingInt(mark -> mark.form().rank())
                        .thenComparingInt(mark -> mark.span().length())
                        .thenComparing(Mark::span)
                        .thenComparing(Mark::form))
                .forEach(mark -> lanes.place(mark, inside(mark, stretch)));
        return lanes.laned;
    }

    /// The part of a mark that lies in a stretch of the article; empty if none does.
    static Span inside(Mark mark, Span stretch) {
        int start = Math.clamp(mark.span().start(), stretch.start(), stretch.end());
        return new Span(start, Math.clamp(mark.span().end(), start, stretch.end()));
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
        int chosen = lane;
        gaps(taken.get(lane), span).forEach(gap -> laned.add(new Laned(mark, gap, chosen)));
        take(taken.get(lane), span);
    }

    private boolean isFree(int lane, Span span) {
        if (lane >= taken.size()) {
            return true;
        }
        Map.Entry<Integer, Integer> before = taken.get(lane).lowerEntry(span.end());
        return before == null || before.getValue() <= span.start();
    }

    /// What of a span is not taken: all of it in every lane but the last.
    private static List<Span> gaps(NavigableMap<Integer, Integer> lane, Span span) {
        List<Span> gaps = new ArrayList<>();
        int from = span.start();
        Map.Entry<Integer, Integer> before = lane.floorEntry(span.start());
        if (before != null) {
            from = Math.max(from, before.getValue());
        }
        for (Map.Entry<Integer, Integer> inside :
                lane.subMap(span.start(), false, span.end(), false).entrySet()) {
            if (inside.getKey() > from) {
                gaps.add(new Span(from, inside.getKey()));
            }
            from = Math.max(from, inside.getValue());
        }
        if (from < span.end()) {
            gaps.add(new Span(from, span.end()));
        }
        return gaps;
    }

    /// Joins what it overlaps, so that a lane never holds more than there are letters.
    private static void take(NavigableMap<Integer, Integer> lane, Span span) {
        int start = span.start();
        int end = span.end();
        Map.Entry<Integer, Integer> before = lane.lowerEntry(end);
        while (before != null && before.getValue() > start) {
            lane.remove(before.getKey());
            start = Math.min(start, before.getKey());
            end = Math.max(end, before.getValue());
            before = lane.lowerEntry(end);
        }
        lane.put(start, end);
    }
}
