package org.pressmark.review;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.Message;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.Registers;

/// A side of whose file there is something to say.
record SideTold(Side side, List<Message> notes) implements Side {
    @Override
    public Registers registers() {
        return side.registers();
    }

    @Override
    public List<Article> articles() {
        return side.articles();
    }

    @Override
    public @Nullable OpenArticle open(UUID article) {
        return side.open(article);
    }

    @Override
    public Set<UUID> done(UUID article) {
        return side.done(article);
    }
}
