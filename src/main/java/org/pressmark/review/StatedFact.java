package org.pressmark.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.Article.Genre;
import org.pressmark.model.Dates;
import org.pressmark.model.Provenance;
import org.pressmark.model.When;
import org.pressmark.review.Stated.Matter;

/// Something that is stated of an article as a whole, in the words of a [Value]: the name of an outlet, the
/// constant of an enumeration, a date and its zone; empty where nothing is known. Immutable, any thread.
public record StatedFact(Matter matter, String words) {
    /// Whether it names an outlet, which an article has by its id.
    public boolean isOfOutlet() {
        return !words.isEmpty() && (matter == Matter.PUBLISHER || matter == Matter.PROVIDER);
    }

    /// The article with this stated of it. `outlet` is the outlet it names, null where it names none.
    ///
    /// @throws IllegalArgumentException if the words are none of this matter
    /// @throws org.pressmark.model.InvalidChange if an article cannot be so
    public Article of(Article article, @Nullable UUID outlet) {
        Provenance from = article.provenance();
        Dates dates = article.dates();
        return switch (matter) {
            case TITLE -> article.titled(words);
            case PUBLISHER -> article.from(from.publisher(outlet));
            case PROVIDER -> article.from(from.provider(outlet));
            case ORIGIN_TYPE -> article.from(from.originType(Provenance.OriginType.valueOf(words)));
            case OUTLET_EVIDENCE -> article.from(from.evidence(Provenance.OutletEvidence.valueOf(words)));
            case URL -> article.from(from.url(orNull()));
            case BYLINE -> article.from(from.byline(orNull()));
            case SAID_AT -> article.dated(new Dates(when(), dates.published(), dates.retrieved()));
            case PUBLISHED_AT -> article.dated(new Dates(dates.said(), when(), dates.retrieved()));
            case RETRIEVED_AT -> article.dated(new Dates(dates.said(), dates.published(), when()));
            case LANGUAGE -> article.in(orNull());
            case GENRE -> article.of(Genre.valueOf(words));
        };
    }

    private @Nullable String orNull() {
        return words.isEmpty() ? null : words;
    }

    private @Nullable When when() {
        if (words.isEmpty()) {
            return null;
        }
        int blank = words.indexOf(' ');
        return blank < 0 ? When.on(words) : new When(words.substring(0, blank), words.substring(blank + 1));
    }
}
