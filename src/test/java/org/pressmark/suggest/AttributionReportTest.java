package org.pressmark.suggest;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.pressmark.suggest.AnnotatedQuotes.Gold;
import org.pressmark.suggest.words.Languages;
import org.pressmark.text.Sentences;
import org.pressmark.text.Span;

/// How many key presses a full attribution of a direct quote takes in real articles. Figures, not a gate: what
/// is printed is what was measured.
final class AttributionReportTest {
    @Test
    void referenceArticles(TestReporter reporter) {
        report(reporter, "reference articles", AnnotatedQuotes.directOfArticles());
    }

    @Test
    void firstHalfOfTheCorpus(TestReporter reporter) {
        report(reporter, "corpus, half looked at", half(0));
    }

    @Test
    void secondHalfOfTheCorpus(TestReporter reporter) {
        report(reporter, "corpus, half never looked at", half(1));
    }

    @Test
    void wholeCorpus(TestReporter reporter) {
        report(reporter, "corpus, all", AnnotatedQuotes.directOfCorpus());
    }

    private static List<Gold> half(int half) {
        return AnnotatedQuotes.directOfCorpus().stream()
                .filter(gold -> gold.half() == half)
                .toList();
    }

    private static void report(TestReporter reporter, String what, List<Gold> all) {
        List<Gold> quotes = all.stream()
                .filter(gold -> !gold.source().isEmpty() && !gold.cue().isEmpty())
                .filter(AttributionReportTest::standsInItsSentence)
                .toList();
        assertFalse(quotes.isEmpty());
        String figures = String.format(
                Locale.ROOT,
                "%d direct quotes (%d of them split)%n"
                        + "  Q takes a split quotation whole: median %d presses (goal 4), in 4 or fewer %.1f %% (goal 80)%n"
                        + "  Q takes one part, + each other: median %d presses, in 4 or fewer %.1f %%%n"
                        + "  first source of S exact %.1f %% (goal 60), overlapping %.1f %%%n"
                        + "  first cue of U exact %.1f %% (goal 70), overlapping %.1f %%",
                quotes.size(),
                quotes.stream().filter(gold -> gold.contents().size() > 1).count(),
                median(quotes, true),
                share(quotes, gold -> Presses.of(gold, true).all() <= 4),
                median(quotes, false),
                share(quotes, gold -> Presses.of(gold, false).all() <= 4),
                share(quotes, gold -> Presses.of(gold, true).source() == 1),
                share(quotes, gold -> overlaps(Sources.candidates(gold.text(), gold.contents(), null), gold.source())),
                share(quotes, gold -> Presses.of(gold, true).cue() == 1),
                share(
                        quotes,
                        gold -> overlaps(Cues.candidates(gold.text(), gold.contents(), gold.source()), gold.cue())));
        reporter.publishEntry(what, figures);
        System.out.println(what + ": " + figures);
    }

    /// Whether the source lies in a sentence that a content or the cue touches.
    private static boolean standsInItsSentence(Gold gold) {
        Locale locale = Locale.forLanguageTag(Languages.of(gold.text()).orElse("en"));
        return Sentences.of(gold.text(), locale).all().stream()
                .filter(sentence -> gold.contents().stream().anyMatch(sentence::overlaps)
                        || gold.cue().stream().anyMatch(sentence::overlaps))
                .anyMatch(sentence -> gold.source().stream().anyMatch(sentence::overlaps));
    }

    private static int median(List<Gold> quotes, boolean whole) {
        return quotes.stream()
                .map(gold -> Presses.of(gold, whole).all())
                .sorted()
                .toList()
                .get(quotes.size() / 2);
    }

    private static double share(List<Gold> quotes, Predicate<Gold> which) {
        return 100.0 * quotes.stream().filter(which).count() / quotes.size();
    }

    private static boolean overlaps(List<Span> proposed, List<Span> annotated) {
        return !proposed.isEmpty() && annotated.stream().anyMatch(proposed.getFirst()::overlaps);
    }
}
