package org.pressmark.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the stretches of a folded text that are nearly a given pattern.
///
/// Groups of letters that both share vote for the shift between them, rare ones with more weight; only where votes
/// gather is the text aligned letter by letter. So the cost is one walk over the text plus a few small tables,
/// whatever the text. Of a long pattern only the beginning and the end are aligned, and the middle must share most
/// of its groups.
final class Approximation {
    /// A stretch and how like the pattern it is.
    record Match(Span span, double likeness) {}

    /// Longer patterns are aligned at their ends only.
    private static final int LONG = 600;

    private static final int END = 250;
    private static final int CANDIDATES = 8;
    private static final double LEAST_LIKENESS = 0.6;

    private final String text;

    /// @param text folded
    Approximation(String text) {
        this.text = text;
    }

    /// The best matches of `pattern`, which is folded too, in no order; none that is less than [#LEAST_LIKENESS]
    /// like it.
    List<Match> of(String pattern) {
        return pattern.length() <= LONG ? ofShort(pattern) : ofLong(pattern);
    }

    private List<Match> ofShort(String pattern) {
        return windows(pattern, new Span(0, text.length())).stream()
                .map(window -> aligned(pattern, window))
                .filter(Approximation::isLike)
                .distinct()
                .toList();
    }

    private List<Match> ofLong(String pattern) {
        String tail = pattern.substring(pattern.length() - END);
        List<Match> matches = new ArrayList<>();
        for (Match begin : ofShort(pattern.substring(0, END))) {
            int from = Math.min(text.length(), begin.span().start() + pattern.length() / 2);
            int to = Math.clamp(begin.span().start() + 2L * pattern.length(), from, text.length());
            windows(tail, new Span(from, to)).stream()
                    .map(window -> aligned(tail, window))
                    .filter(end ->
                            isLike(end) && end.span().end() > begin.span().end())
                    .max(Comparator.comparingDouble(Match::likeness))
                    .map(end -> new Span(begin.span().start(), end.span().end()))
                    .map(whole -> new Match(whole, Likeness.ofFolded(pattern, whole.of(text))))
                    .filter(Approximation::isLike)
                    .ifPresent(matches::add);
        }
        return matches;
    }

    private static boolean isLike(Match match) {
        return match.likeness() >= LEAST_LIKENESS;
    }

    private Match aligned(String pattern, Span window) {
        Alignment alignment = Alignment.of(pattern, window.of(text));
        Span span = alignment.span().shifted(window.start());
        int longer = Math.max(pattern.length(), span.length());
        return new Match(span, 1 - (double) alignment.edits() / longer);
    }

    /// Where in `region` the pattern may stand, by votes.
    private List<Span> windows(String pattern, Span region) {
        Groups groups = Groups.of(pattern);
        int width = Math.max(8, pattern.length() / 4);
        Map<Integer, Double> votes = new HashMap<>();
        groups.eachIn(
                text,
                region,
                (place, at, weight) -> votes.merge(Math.floorDiv(at - place, width), weight, Double::sum));
        Comparator<Integer> byVotes = Comparator.comparing(
                shift -> votes.getOrDefault(shift, 0.0) + votes.getOrDefault(shift + 1, 0.0),
                Comparator.reverseOrder());
        return votes.keySet().stream()
                .sorted(byVotes.thenComparing(Comparator.naturalOrder()))
                .limit(CANDIDATES)
                .map(shift -> window(shift * width, pattern.length(), width))
                .toList();
    }

    private Span window(int shift, int length, int width) {
        int start = Math.clamp(shift - width, 0, text.length());
        int end = Math.clamp(shift + length + 3L * width, start, text.length());
        return new Span(start, end);
    }
}
