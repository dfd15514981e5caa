package org.pressmark.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds anchors again in a text that may have changed since they were made.
///
/// First the place, then the same words elsewhere, then nearly the same words. Where several places would do, the
/// one whose surroundings are most like the anchor's wins, and of equals the one nearest to the old place. Words
/// too common to tell anything must stand in like surroundings: no answer is better than a false one.
///
/// UTF-16 code units. Cost: one walk over the text and a bounded number of comparisons. Immutable, any thread.
public final class Reanchoring {
    /// A place with how well it fits, both shares between 0 and 1.
    private record Candidate(Span span, double likeness, double context) {
        private double fit() {
            return 0.6 * likeness + 0.4 * context;
        }
    }

    /// Words of this length hardly occur twice by chance.
    private static final int TELLING = 24;
    /// Shorter ones occur everywhere.
    private static final int SHORT = 8;
    /// The likeness of words that differ in marks, blanks or case.
    private static final double SAME_LETTERS = 0.999;

    private static final double JUST_ALTERED = 0.99;
    /// So like, telling words need no surroundings.
    private static final double SURE_LIKENESS = 0.8;

    /// How many places of the same words have their surroundings compared letter by letter.
    private static final int CLOSELY_COMPARED = 64;
    /// How many code units the comparisons of one search may look at.
    private static final long BUDGET = 50_000_000;
    /// Words are looked for by their beginning, lest a text of one letter be compared a million times.
    private static final int HEAD = 64;

    private final String text;
    private final String folded;
    private final Approximation approximation;

    private Reanchoring(String text) {
        this.text = text;
        this.folded = Folding.of(text);
        this.approximation = new Approximation(folded);
    }

    /// Prepares the search in `text`, for any number of anchors.
    public static Reanchoring in(String text) {
        return new Reanchoring(text);
    }

    /// The place of the anchor's words in the text, if they are there at all or nearly.
    public Optional<Found> find(Anchor anchor) {
        return best(same(anchor, text, anchor.exact(), 1), anchor)
                .map(candidate -> new Found(candidate.span(), howSame(anchor, candidate)))
                .or(() -> best(same(anchor, folded, Folding.of(anchor.exact()), SAME_LETTERS), anchor)
                        .map(candidate -> new Found(candidate.span(), Found.How.ALTERED)))
                .or(() ->
                        best(altered(anchor), anchor).map(candidate -> new Found(candidate.span(), Found.How.ALTERED)));
    }

    private static Found.How howSame(Anchor anchor, Candidate candidate) {
        return candidate.span().start() == anchor.start() ? Found.How.IN_PLACE : Found.How.MOVED;
    }

    private static Optional<Candidate> best(List<Candidate> candidates, Anchor anchor) {
        return candidates.stream()
                .min(Comparator.comparingDouble((Candidate candidate) -> -candidate.fit())
                        .thenComparingInt(candidate -> distance(anchor, candidate.span())))
                .filter(candidate -> isTrustworthy(anchor, candidate));
    }

    private static int distance(Anchor anchor, Span span) {
        return Math.abs(span.start() - anchor.start());
    }

    private static boolean isTrustworthy(Anchor anchor, Candidate candidate) {
        int length = anchor.exact().length();
        double context = candidate.context();
        if (candidate.likeness() >= SAME_LETTERS) {
            boolean inPlace = candidate.span().start() == anchor.start();
            return length >= TELLING || context >= (inPlace ? 0.25 : length >= SHORT ? 0.45 : 0.6);
        }
        return (length >= TELLING && candidate.likeness() >= SURE_LIKENESS)
                || (length >= SHORT && context >= 0.6 && candidate.fit() >= 0.7);
    }

    /// The best places of `words`, which are `likeness` like the anchor's, in `where`: the text or its folded form.
    private List<Candidate> same(Anchor anchor, String where, String words, double likeness) {
        String head = words.substring(0, Math.min(HEAD, words.length()));
        List<Span> places = new ArrayList<>();
        long budget = BUDGET;
        for (int at = where.indexOf(head); at >= 0 && budget > 0; at = where.indexOf(head, at + 1)) {
            budget -= words.length();
            if (where.startsWith(words, at)) {
                places.add(new Span(at, at + words.length()));
            }
        }
        return places.stream()
                .sorted(Comparator.comparingInt((Span span) -> -touching(anchor, span))
                        .thenComparingInt(span -> distance(anchor, span)))
                .limit(CLOSELY_COMPARED)
                .map(span -> new Candidate(span, likeness, context(anchor, span)))
                .toList();
    }

    /// How many code units right before and right after `span` are the anchor's: a first impression of the context.
    private int touching(Anchor anchor, Span span) {
        String prefix = anchor.prefix();
        String suffix = anchor.suffix();
        int before = 0;
        while (before < Math.min(prefix.length(), span.start())
                && prefix.charAt(prefix.length() - 1 - before) == text.charAt(span.start() - 1 - before)) {
            before++;
        }
        int after = 0;
        while (after < Math.min(suffix.length(), text.length() - span.end())
                && suffix.charAt(after) == text.charAt(span.end() + after)) {
            after++;
        }
        return before + after;
    }

    private List<Candidate> altered(Anchor anchor) {
        return approximation.of(Folding.of(anchor.exact())).stream()
                .map(match -> new Approximation.Match(cleaned(anchor, match.span()), match.likeness()))
                .filter(match -> !match.span().isEmpty())
                .map(match -> new Candidate(
                        match.span(), Math.min(match.likeness(), JUST_ALTERED), context(anchor, match.span())))
                .toList();
    }

    /// Without blanks at the ends that the anchor does not have, and without half characters.
    private Span cleaned(Anchor anchor, Span span) {
        Span all = new Span(0, anchor.exact().length());
        boolean trimmed = Blank.trimmed(anchor.exact(), all).equals(all);
        return Graphemes.snap(text, trimmed ? Blank.trimmed(text, span) : span);
    }

    /// How like the surroundings of `span` are the anchor's; 1 if the anchor stood alone.
    private double context(Anchor anchor, Span span) {
        String prefix = Folding.of(anchor.prefix());
        String suffix = Folding.of(anchor.suffix());
        if (prefix.isEmpty() && suffix.isEmpty()) {
            return 1;
        }
        String before = folded.substring(Math.max(0, span.start() - prefix.length()), span.start());
        String after = folded.substring(span.end(), Math.min(text.length(), span.end() + suffix.length()));
        double weighed = prefix.length() * Likeness.ofFolded(prefix, before)
                + suffix.length() * Likeness.ofFolded(suffix, after);
        return weighed / (prefix.length() + suffix.length());
    }
}
