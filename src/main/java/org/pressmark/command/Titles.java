package org.pressmark.command;

import java.time.Instant;
import java.util.UUID;
import org.pressmark.intake.Draft;
import org.pressmark.intake.FirstLine;
import org.pressmark.model.Article;

/// What a new article is called until somebody says better.
final class Titles {
    private Titles() {}

    static Article titled(Draft draft, UUID id, Instant at) {
        return draft.article(id, at, FirstLine::titleOf);
    }
}
