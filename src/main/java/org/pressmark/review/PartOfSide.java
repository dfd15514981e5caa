package org.pressmark.review;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.Message;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.Registers;

/// Some annotators of a side.
record PartOfSide(Side whole, Set<UUID> annotators) implements Side {
    @Override
    public Registers registers() {
        return whole.registers();
    }

    @Override
    public List<Article> articles() {
        return whole.articles();
    }

    @Override
    public List<Message> notes() {
        return whole.notes();
    }

    @Override
    public Set<UUID> done(UUID article) {
        return whole.done(article).stream().filter(annotators::contains).collect(Collectors.toSet());
    }

    @Override
    public @Nullable OpenArticle open(UUID article) {
        OpenArticle all = whole.open(article);
        return all == null
                ? null
                : new OpenArticle(
                        all.article(),
                        all.text(),
                        all.annotations().stream()
                                .filter(each -> annotators.contains(each.head().annotator()))
                                .toList());
    }
}
