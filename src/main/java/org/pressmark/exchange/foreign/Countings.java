package org.pressmark.exchange.foreign;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pressmark.text.Newlines;
import org.pressmark.text.OffsetUnit;
import org.pressmark.text.Span;

/// Finds out how a file counts: the way in which most of its quotes stand where it says, or, where it has no
/// quotes, in which most of its borders are borders of words.
final class Countings {
    /// How many spans of an article are tried: enough to tell, few enough for any file.
    private static final int TRIED = 2_000;

    private Countings() {}

    /// How many of the spans tried fit.
    record Fit(Counting counting, int fitting, int tried) {}

    /// The best way for these articles together; of ways that are as good, the one that the format prescribes.
    static Fit best(Map<ForeignArticle, CountedText> articles, OffsetUnit expected) {
        boolean quotes = articles.keySet().stream().anyMatch(Countings::hasQuotes);
        @Nullable Fit best = null;
        for (Counting counting : Counting.all(expected)) {
            Fit fit = fit(articles, counting, quotes ? Proof.WORDS : Proof.BORDERS);
            best = best == null || fit.fitting() > best.fitting() ? fit : best;
        }
        return Objects.requireNonNull(best);
    }

    /// How many spans of an article fit in one way of counting.
    static int fitting(ForeignArticle article, CountedText text, Counting counting) {
        return fit(Map.of(article, text), counting, hasQuotes(article) ? Proof.WORDS : Proof.BORDERS)
                .fitting();
    }

    /// What shows that a span fits.
    private enum Proof {
        WORDS,
        BORDERS
    }

    private static boolean hasQuotes(ForeignArticle article) {
        return spans(article).stream().anyMatch(span -> span.hasPlace() && span.quote() != null);
    }

    private static List<ForeignSpan> spans(ForeignArticle article) {
        return article.tags().stream()
                .flatMap(tag -> tag.spans().stream())
                .filter(ForeignSpan::hasPlace)
                .limit(TRIED)
                .toList();
    }

    private static Fit fit(Map<ForeignArticle, CountedText> articles, Counting counting, Proof proof) {
        int fitting = 0;
        int tried = 0;
        for (Map.Entry<ForeignArticle, CountedText> each : articles.entrySet()) {
            for (ForeignSpan span : spans(each.getKey())) {
                if (proof == Proof.WORDS && span.quote() == null) {
                    continue;
                }
                tried++;
                fitting += fits(each.getValue(), span, counting, proof) ? 1 : 0;
            }
        }
        return new Fit(counting, fitting, tried);
    }

    private static boolean fits(CountedText text, ForeignSpan span, Counting counting, Proof proof) {
        Span place = text.span(counting, span.start(), span.end());
        if (place == null || place.isEmpty()) {
            return false;
        }
        return switch (proof) {
            case WORDS -> saysSo(text.text(), place, span);
            case BORDERS ->
                isBorder(text.text(), place.start())
                        && isBorder(text.text(), place.end())
                        && isTrimmed(place.of(text.text()));
        };
    }

    /// Whether the text has the words of the file there; newlines and tabs of a quote are blanks in some formats.
    static boolean saysSo(String text, Span place, ForeignSpan span) {
        String quote = span.quote();
        if (quote == null || place.isEmpty()) {
            return false;
        }
        String words = place.of(text);
        return words.equals(quote)
                || words.equals(Newlines.of(quote).text())
                || blanks(words).equals(blanks(quote))
                || isCut(words, quote);
    }

    /// Whether a quote that ends in an ellipsis is the beginning of the words.
    private static boolean isCut(String words, String quote) {
        return quote.length() > 1
                && quote.endsWith("…")
                && blanks(words).startsWith(blanks(quote.substring(0, quote.length() - 1)));
    }

    private static String blanks(String words) {
        return words.replaceAll("[\\r\\n\\t\\u00A0\\u2028\\u2029 ]+", " ").strip();
    }

    /// Nobody tags the blank beside a word.
    private static boolean isTrimmed(String words) {
        return !Character.isWhitespace(words.codePointAt(0))
                && !Character.isWhitespace(words.codePointBefore(words.length()));
    }

    private static boolean isBorder(String text, int at) {
        return at == 0
                || at == text.length()
                || !Character.isLetterOrDigit(text.codePointBefore(at))
                || !Character.isLetterOrDigit(text.codePointAt(at));
    }
}
