package org.pressmark.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.desk.OpenText;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.text.Span;

/// Where the analyst was when the project was closed: article, caret and chosen tag, found again at the next
/// opening. Screen thread only.
public final class ReadingPlace {
    private static final String NAME = "place";

    private final Desk desk;
    private final ProjectMemory memory;

    ReadingPlace(Desk desk, ProjectMemory memory) {
        this.desk = desk;
        this.memory = memory;
    }

    /// Remembers where the analyst is.
    public void leave() {
        Article article = desk.articleProperty().get();
        Annotation chosen = desk.chosenProperty().get();
        String tag = chosen == null ? "" : " " + chosen.id();
        memory.keep(NAME, article == null ? null : article.id() + " " + desk.caret() + tag);
    }

    /// Goes there again, or to the first article where nothing is remembered or the article is gone; `then` runs
    /// when it lies open.
    public void comeBack(Runnable then) {
        String[] words =
                java.util.Objects.requireNonNullElse(memory.find(NAME), "").split(" ");
        UUID article = id(words, 0);
        desk.session().ask(reading -> article != null && reading.find(Article.class, article) != null, isThere -> {
            if (article != null && isThere) {
                desk.open(article, () -> {
                    place(words);
                    then.run();
                });
            } else {
                first(then);
            }
        });
    }

    private void first(Runnable then) {
        desk.session().ask(reading -> reading.page(0, 1), first -> {
            if (first.isEmpty()) {
                then.run();
            } else {
                desk.open(first.getFirst().article().id(), then);
            }
        });
    }

    private void place(String[] words) {
        OpenText open = desk.textProperty().get();
        if (open != null && words.length > 1 && words[1].matches("\\d{1,9}")) {
            int caret = Math.min(Integer.parseInt(words[1]), open.text().length());
            desk.select(Span.caret(caret), caret);
        }
        UUID tag = id(words, 2);
        desk.choose(tag == null ? null : desk.tags().find(tag));
    }

    /// The id at a place, or null where there is none that can be read.
    private static @Nullable UUID id(String[] words, int at) {
        try {
            return at < words.length ? UUID.fromString(words[at]) : null;
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
