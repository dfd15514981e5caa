package org.pressmark.exchange.foreign;

import org.jspecify.annotations.Nullable;
import org.pressmark.text.Anchor;
import org.pressmark.text.Newlines;
import org.pressmark.text.Reanchoring;
import org.pressmark.text.Span;

/// Finds the stretches of an article that the spans of a file mean: where the file says, if its words stand there;
/// else where its words stand with what stood around them; else nowhere.
///
/// Words without a place that stand in the article several times, with nothing around them to tell which is meant,
/// are nowhere: a wrong place is worse than none.
final class Placing implements Places {
    private final CountedText text;
    private final Counting counting;
    private @Nullable Reanchoring search;

    Placing(CountedText text, Counting counting) {
        this.text = text;
        this.counting = counting;
    }

    @Override
    public Found place(ForeignSpan span) {
        Span said = span.hasPlace() ? text.span(counting, span.start(), span.end()) : null;
        if (span.quote() == null) {
            return said == null || said.isEmpty() ? Found.NOWHERE : new Found(said, How.AS_SAID);
        }
        if (said != null && Countings.saysSo(text.text(), said, span)) {
            return new Found(said, How.AS_SAID);
        }
        String words = Newlines.of(span.quote()).text();
        return words.isBlank() ? Found.NOWHERE : search(span, words, said);
    }

    private Found search(ForeignSpan span, String words, @Nullable Span said) {
        boolean alone = span.prefix().isEmpty() && span.suffix().isEmpty();
        if (alone && said == null) {
            Found only = only(words);
            if (only.how() != How.NOWHERE) {
                return only;
            }
        }
        int near = said == null ? 0 : said.start();
        Anchor anchor = new Anchor(new Span(near, near + words.length()), words, span.prefix(), span.suffix());
        return reanchoring()
                .find(anchor)
                .map(found -> new Found(found.span(), How.FOUND_AGAIN))
                .orElse(Found.NOWHERE);
    }

    /// Where the words stand, if they stand in one place only.
    private Found only(String words) {
        int first = text.text().indexOf(words);
        if (first < 0) {
            return Found.NOWHERE;
        }
        return text.text().indexOf(words, first + 1) < 0
                ? new Found(new Span(first, first + words.length()), How.FOUND_AGAIN)
                : new Found(null, How.SEVERAL);
    }

    private Reanchoring reanchoring() {
        Reanchoring made = search == null ? Reanchoring.in(text.text()) : search;
        search = made;
        return made;
    }
}
