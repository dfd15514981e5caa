package org.pressmark.suggest;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.pressmark.exchange.shipped.Shipped;
import org.pressmark.suggest.AnnotatedQuotes.Gold;
import org.pressmark.suggest.proposal.Proposal;
import org.pressmark.suggest.proposal.Proposals;
import org.pressmark.suggest.proposal.Question;
import org.pressmark.text.Quotedness;
import org.pressmark.text.Span;

/// How many of the proposals for whole articles are right, and how much of what people annotated is proposed.
/// Figures, not a gate.
///
/// Quotations are told by their marks, so recall is over quotes that hold marks; exact recall over those that
/// stand in marks as a whole. Of an article that several people annotated the first one's quotes count.
final class ProposalReportTest {
    private static final OutletNames OUTLETS = OutletNames.of(Shipped.read().outlets());

    /// A proposal and the annotated quote that it overlaps most, if there is one.
    private record Match(Proposal.Quotation proposal, Gold gold) {}

    @Test
    void referenceArticles(TestReporter reporter) {
        report(reporter, "reference articles", AnnotatedQuotes.ofArticles());
    }

    @Test
    void firstHalfOfTheCorpus(TestReporter reporter) {
        report(reporter, "corpus, half looked at", corpus(0));
    }

    @Test
    void secondHalfOfTheCorpus(TestReporter reporter) {
        report(reporter, "corpus, half never looked at", corpus(1));
    }

    private static List<Gold> corpus(int half) {
        List<Gold> all = AnnotatedQuotes.ofCorpus();
        Map<String, String> first = all.stream()
                .collect(Collectors.toMap(
                        Gold::document, Gold::annotator, (one, other) -> one.compareTo(other) <= 0 ? one : other));
        return all.stream()
                .filter(gold -> gold.half() == half && gold.annotator().equals(first.get(gold.document())))
                .toList();
    }

    private static void report(TestReporter reporter, String what, List<Gold> gold) {
        Map<String, List<Gold>> documents =
                gold.stream().collect(Collectors.groupingBy(Gold::document, LinkedHashMap::new, Collectors.toList()));
        List<Match> matches = new ArrayList<>();
        documents.values().forEach(quotes -> matches.addAll(matches(quotes)));
        assertFalse(matches.isEmpty());
        List<Gold> marked = gold.stream()
                .filter(quote -> quote.quotedness() != Quotedness.NONE)
                .toList();
        List<Gold> direct = marked.stream()
                .filter(quote -> quote.quotedness() == Quotedness.ALL)
                .toList();
        List<Match> right =
                matches.stream().filter(match -> match.gold() != null).toList();
        String figures = quotations(matches, right, marked, direct)
                + parts(
                        "cue",
                        right,
                        (proposal, quote) -> is(proposal.cue(), quote.cue()),
                        (proposal, quote) -> overlaps(proposal.cue(), quote.cue()))
                + parts(
                        "source",
                        right,
                        (proposal, quote) -> is(proposal.source(), quote.source()),
                        (proposal, quote) -> overlaps(proposal.source(), quote.source()))
                + speakers(right)
                + bands(matches);
        reporter.publishEntry(what, figures);
        System.out.println(what + ": " + figures);
    }

    private static String quotations(List<Match> matches, List<Match> right, List<Gold> marked, List<Gold> direct) {
        Set<List<Span>> exact = matches.stream()
                .filter(match -> match.gold() != null
                        && match.proposal().contents().equals(match.gold().contents()))
                .map(match -> match.gold().contents())
                .collect(Collectors.toSet());
        long found = marked.stream()
                .filter(quote -> matches.stream()
                        .anyMatch(match -> match.gold() != null
                                && match.gold().document().equals(quote.document())
                                && overlap(match.proposal().contents(), quote.contents()) > 0))
                .count();
        long whole = direct.stream()
                .filter(quote -> exact.contains(quote.contents()))
                .count();
        return String.format(
                Locale.ROOT,
                "%d quotations proposed, %d annotated with marks, %d of them direct%n"
                        + "  precision exact %.1f %%, overlapping %.1f %%; recall exact %.1f %% (of direct),"
                        + " overlapping %.1f %%%n",
                matches.size(),
                marked.size(),
                direct.size(),
                share(exact.size(), matches.size()),
                share(right.size(), matches.size()),
                share(whole, direct.size()),
                share(found, marked.size()));
    }

    private static String parts(
            String what,
            List<Match> right,
            BiPredicate<Proposal.Quotation, Gold> exact,
            BiPredicate<Proposal.Quotation, Gold> overlapping) {
        long proposed = right.stream()
                .filter(match -> (what.equals("cue")
                                ? match.proposal().cue()
                                : match.proposal().source())
                        != null)
                .count();
        long annotated = right.stream()
                .filter(match ->
                        !(what.equals("cue") ? match.gold().cue() : match.gold().source()).isEmpty())
                .count();
        long same = right.stream()
                .filter(match -> exact.test(match.proposal(), match.gold()))
                .count();
        long over = right.stream()
                .filter(match -> overlapping.test(match.proposal(), match.gold()))
                .count();
        return String.format(
                Locale.ROOT,
                "  %ss of these: precision exact %.1f %%, overlapping %.1f %%; recall exact %.1f %%, overlapping %.1f %%%n",
                what,
                share(same, proposed),
                share(over, proposed),
                share(same, annotated),
                share(over, annotated));
    }

    private static String speakers(List<Match> right) {
        List<Match> told =
                right.stream().filter(match -> match.gold().speaker() != null).toList();
        if (told.isEmpty()) {
            return "";
        }
        List<String> otherwise = told.stream()
                .filter(match -> !Objects.equals(
                        match.proposal().speakerName(), match.gold().speaker()))
                .map(match ->
                        match.proposal().speakerName() + " for " + match.gold().speaker())
                .toList();
        return String.format(
                Locale.ROOT,
                "  speakers as annotated: %d of %d; otherwise: %s%n",
                told.size() - otherwise.size(),
                told.size(),
                otherwise);
    }

    private static String bands(List<Match> matches) {
        StringBuilder bands = new StringBuilder("  annotated, by confidence:");
        for (int tenth = 2; tenth < 10; tenth += 2) {
            double least = tenth / 10.0;
            double most = tenth == 8 ? 1.1 : least + 0.2;
            List<Match> band = matches.stream()
                    .filter(match -> match.proposal().confidence() >= least
                            && match.proposal().confidence() < most)
                    .toList();
            bands.append(String.format(
                    Locale.ROOT,
                    " %.1f: %.0f %% of %d;",
                    least,
                    share(band.stream().filter(match -> match.gold() != null).count(), band.size()),
                    band.size()));
        }
        return bands.toString();
    }

    private static List<Match> matches(List<Gold> quotes) {
        String text = quotes.getFirst().text();
        List<Match> matches = new ArrayList<>();
        for (Proposal proposal : Proposals.of(new Question(text, List.of(), OUTLETS, List.of(), List.of(), Set.of()))) {
            if (proposal instanceof Proposal.Quotation quotation) {
                Gold best = quotes.stream()
                        .filter(quote -> overlap(quotation.contents(), quote.contents()) > 0)
                        .max((one, other) -> Double.compare(likeness(quotation, one), likeness(quotation, other)))
                        .orElse(null);
                matches.add(new Match(quotation, best));
            }
        }
        return matches;
    }

    /// Shared characters by all characters of both.
    private static double likeness(Proposal.Quotation proposal, Gold quote) {
        int shared = overlap(proposal.contents(), quote.contents());
        return shared / (double) (length(proposal.contents()) + length(quote.contents()) - shared);
    }

    private static int overlap(Collection<Span> some, Collection<Span> others) {
        return some.stream()
                .mapToInt(one -> others.stream()
                        .filter(one::overlaps)
                        .mapToInt(other -> Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()))
                        .sum())
                .sum();
    }

    private static int length(Collection<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }

    private static boolean is(Span proposed, List<Span> annotated) {
        return proposed != null
                && !annotated.isEmpty()
                && proposed.equals(new Span(
                        annotated.getFirst().start(), annotated.getLast().end()));
    }

    private static boolean overlaps(Span proposed, List<Span> annotated) {
        return proposed != null && annotated.stream().anyMatch(proposed::overlaps);
    }

    private static double share(long some, long all) {
        return all == 0 ? 0 : 100.0 * some / all;
    }
}
