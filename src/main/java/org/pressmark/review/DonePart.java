package org.pressmark.review;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.Message;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.Registers;

/// The articles of a side that somebody is done with.
record DonePart(Side whole, UUID annotator) implements Side {
    @Override
    public Registers registers() {
        return whole.registers();
    }

    @Override
    public List<Article> articles() {
        return whole.articles().stream()
                .filter(article -> whole.done(article.id()).contains(annotator))
                .toList();
    }

    @Override
    public List<Message> notes() {
        return whole.notes();
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
