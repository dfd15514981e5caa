package org.pressmark.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.intake.Draft;
import org.pressmark.model.Annotator;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.Message;
import org.pressmark.model.Outlet;
import org.pressmark.session.Door;
import org.pressmark.suggest.Newcomers;
import org.pressmark.suggest.Titles;

/// Articles on their way into a project: one step for all of them, or, of very much text, one for every 64 MB, so
/// that memory does not have to hold it all. A line is said of an article once it is on the disk, never before.
final class Batch {
    private static final long ENOUGH = 64L << 20;

    private final Door door;
    private final Counter counter;
    private final Annotator annotator;
    private final List<Outlet> outlets;
    private final Newcomers newcomers;
    private final Map<String, Article> articles = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private long bytes;

    Batch(Door door, Counter counter, String annotator) {
        this.door = door;
        this.counter = counter;
        this.annotator =
                Counter.annotator(door.reading(), annotator, counter.workshop().ids());
        this.outlets = door.reading().registers().outlets();
        this.newcomers = Newcomers.of(outlets);
    }

    /// Takes an article up; a text the project or the batch holds already is not taken a second time.
    void add(Path file, Draft draft) {
        String hash = draft.content().textSha256();
        Article there = known(hash);
        if (there != null) {
            counter.remark("cli.add.there", file, there.title(), there.id());
            return;
        }
        Article bare = draft.article(
                counter.workshop().ids().get(), counter.workshop().clock().instant(), Titles::title);
        Article article = newcomers.completed(bare, draft.text());
        articles.put(hash, article);
        changes.add(draft.adding(article));
        bytes += draft.content().original().remaining();
        if (bytes > ENOUGH) {
            store();
        }
    }

    private @Nullable Article known(String hash) {
        Article waiting = articles.get(hash);
        return waiting == null ? door.reading().articleWithText(hash) : waiting;
    }

    /// Stores what was taken up.
    void store() {
        if (changes.isEmpty()) {
            return;
        }
        if (door.reading().find(Annotator.class, annotator.id()) == null) {
            changes.addFirst(new Change.Added(annotator));
        }
        door.carryOut(annotator.id(), deed(), new Change.Several(changes));
        articles.values().forEach(this::say);
        articles.clear();
        changes.clear();
        bytes = 0;
    }

    private void say(Article article) {
        String publisher = outlets.stream()
                .filter(outlet -> outlet.id().equals(article.provenance().publisher()))
                .map(Outlet::name)
                .findFirst()
                .orElse(counter.phrases().say("cli.unknown"));
        counter.line(article.id().toString(), publisher, article.title());
        String url = article.provenance().url();
        if (article.provenance().publisher() != null && url != null) {
            counter.remark("cli.add.publisher", article.title(), publisher, url);
        }
    }

    private Message deed() {
        return articles.size() == 1
                ? Message.of(
                        "deed.addArticle", articles.values().iterator().next().title())
                : Message.of("deed.addArticles", articles.size());
    }
}
