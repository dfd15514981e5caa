package org.pressmark.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pressmark.intake.About;
import org.pressmark.intake.Draft;
import org.pressmark.model.Annotator;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.Message;
import org.pressmark.model.Outlet;
import org.pressmark.model.Refusal;
import org.pressmark.session.Door;
import org.pressmark.suggest.Newcomers;
import org.pressmark.suggest.OutletCalled;
import org.pressmark.suggest.Titles;

/// Articles on their way into a project: one step for all of them, or, of very much text, one for every 64 MB, so
/// that memory does not have to hold it all. A line is said of an article once it is on the disk, never before.
final class Batch {
    /// What becomes of a name of an outlet in a table that the register does not have.
    enum Strangers {
        REGISTERED,
        NOTED;

        static Strangers of(boolean isRegistering) {
            return isRegistering ? REGISTERED : NOTED;
        }
    }

    private static final long ENOUGH = 64L << 20;

    private final Door door;
    private final Counter counter;
    private final Annotator annotator;
    private final List<Outlet> outlets;
    private final Strangers strangers;
    private final Map<String, Integer> strange = new TreeMap<>();
    private final List<Message> parts = new ArrayList<>();
    private Newcomers newcomers;
    private final Map<String, Article> articles = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private long bytes;
    private int added;
    private int there;
    private int refused;
    private int steps;

    Batch(Door door, Counter counter, String annotator, Strangers strangers) {
        this.strangers = strangers;
        this.door = door;
        this.counter = counter;
        this.annotator =
                Counter.annotator(door.reading(), annotator, counter.workshop().ids());
        this.outlets = new ArrayList<>(door.reading().registers().outlets());
        this.newcomers = Newcomers.of(outlets);
    }

    /// Takes an article up; a text the project or the batch holds already is not taken a second time.
    void add(Path file, Draft draft) {
        String hash = draft.content().textSha256();
        Article known = known(hash);
        if (known != null) {
            there++;
            counter.remark("cli.add.there", file, known.title(), known.id());
            return;
        }
        Article bare = draft.article(
                counter.workshop().ids().get(), counter.workshop().clock().instant(), Titles::title);
        Article article = named(newcomers.completed(bare, draft.text(), names(draft.about())), draft);
        articles.put(hash, article);
        changes.add(draft.adding(article));
        bytes += draft.content().original().remaining();
        if (bytes > ENOUGH) {
            store();
        }
    }

    private static Newcomers.Names names(About about) {
        return new Newcomers.Names(about.outlet(), about.url(), about.site());
    }

    /// The article with the outlet its table names: registered anew, or kept as a note.
    private Article named(Article article, Draft draft) {
        String stated = draft.about().outlet();
        if (stated == null || article.provenance().publisher() != null) {
            return article;
        }
        boolean isStrange = new OutletCalled(outlets).of(stated).isEmpty();
        if (isStrange && strangers == Strangers.REGISTERED) {
            Outlet outlet = Outlet.named(counter.workshop().ids().get(), stated);
            outlets.add(outlet);
            newcomers = Newcomers.of(outlets);
            changes.add(new Change.Added(outlet));
            return newcomers.completed(article, draft.text(), names(draft.about()));
        }
        strange.merge(stated, 1, Integer::sum);
        return article.noted(counter.phrases().say("arrival.outletNote", stated));
    }

    void refuse(Refusal refusal) {
        refuse(refusal.told());
    }

    void refuse(Message why) {
        refused++;
        counter.remark(why);
    }

    /// Notes that some articles of a file came in, or are there already, and others were refused.
    void partly(Path file, int in, int out) {
        parts.add(Message.of("cli.add.partly", file, in, out));
    }

    /// What became of everything, and what outlets the register does not have.
    void report() {
        strange.forEach((name, count) -> counter.remark(
                new OutletCalled(outlets).of(name).isEmpty() ? "cli.add.stranger" : "cli.add.several", name, count));
        parts.forEach(counter::remark);
        counter.remark("cli.add.report", added, there, refused);
        if (steps > 1) {
            counter.remark("cli.add.steps", steps);
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
        steps++;
        added += articles.size();
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
