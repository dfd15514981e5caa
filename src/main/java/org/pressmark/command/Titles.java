package org.pressmark.command;

import java.time.Instant;
import java.util.UUID;
import org.pressmark.intake.Draft;
import org.pressmark.model.Article;

/// What a new article is called, and which language it is in, until somebody says better.
final class Titles {
    private Titles() {}

    static Article titled(Draft draft, UUID id, Instant at) {
        Article article = draft.article(id, at, org.pressmark.suggest.Titles::title);
        if (article.language() != null) {
            return article;
        }
        return org.pressmark.suggest.Titles.language(draft.text())
                .map(article::in)
                .orElse(article);
    }
}
