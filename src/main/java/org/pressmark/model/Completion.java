package org.pressmark.model;

import java.time.Instant;
import java.util.UUID;

/// An annotator is done with an article. Who has tagged in it and is not done has it in work; that stands nowhere
/// else.
///
/// `at` is for display: order is the change log's.
public record Completion(UUID id, UUID article, UUID annotator, Instant at) implements Entry {
    /// The same, of another article of the same text or by somebody else.
    public Completion with(UUID otherArticle, UUID otherAnnotator) {
        return new Completion(id, otherArticle, otherAnnotator, at);
    }

    /// Whether it says the same: who is done, and with what.
    public boolean saysTheSame(Completion other) {
        return article.equals(other.article) && annotator.equals(other.annotator);
    }
}
