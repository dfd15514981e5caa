package org.pressmark.desk.review;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.Registers;
import org.pressmark.review.Side;

/// A side whose articles have been listed already, a page at a time, so that nobody waits for the whole list.
record Gathered(Side whole, List<Article> articles) implements Side {
    @Override
    public Registers registers() {
        return whole.registers();
    }

    @Override
    public Set<UUID> done(UUID article) {
        return whole.done(article);
    }

    @Override
    public @Nullable OpenArticle open(UUID article) {
        return whole.open(article);
    }
}
