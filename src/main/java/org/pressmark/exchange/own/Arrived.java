package org.pressmark.exchange.own;

import java.time.Instant;
import java.util.List;
import org.pressmark.exchange.json.Place;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Completion;
import org.pressmark.model.Content;
import org.pressmark.model.Dismissal;
import org.pressmark.model.Verdict;

/// An article of a file with its text, its annotations, what was put aside in it, who is done with it and what was
/// decided about differences in it, in the order of the file.
public record Arrived(
        Article known,
        Added added,
        Content content,
        Place place,
        List<Placed<Annotation>> annotations,
        List<Placed<Dismissal>> dismissals,
        List<Placed<Completion>> completions,
        List<Placed<Verdict>> verdicts) {
    /// Whether the file says when the article came into the project it was written from.
    public enum Added {
        SAID,
        UNSAID
    }

    /// The article, dated by when it comes in where the file does not say when it did.
    public Article article(Instant at) {
        return switch (added) {
            case SAID -> known;
            case UNSAID ->
                new Article(
                        known.id(),
                        known.title(),
                        known.text(),
                        known.provenance(),
                        known.dates(),
                        known.language(),
                        known.genre(),
                        known.status(),
                        known.note(),
                        at);
        };
    }
}
