package org.pressmark.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.Dismissal;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.Reading;
import org.pressmark.model.Speaker;
import org.pressmark.suggest.followup.Inspection;

/// Looks through the articles of a project for what is open in them.
///
/// One article at a time is read on the project thread and looked through in the background, so that a change
/// waits for one short read at most. What was found is remembered until the article changes; a changed speaker
/// makes all of it forgotten, since sources are held against names. Screen thread only.
public final class Sweep {
    private static final int MANY = 50;

    /// Which way from an article its neighbours are looked through.
    public enum Way {
        ON,
        BACK
    }

    private record Read(OpenArticle article, List<Dismissal> dismissals) {}

    private final Desk desk;
    private final Map<UUID, ArticleFindings> known = new HashMap<>();
    private final ObservableList<ArticleFindings> listed = FXCollections.observableArrayList();
    private final ObservableList<ArticleFindings> shown = FXCollections.unmodifiableObservableList(listed);
    private final Set<UUID> listedIds = new HashSet<>();
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper searched = new ReadOnlyIntegerWrapper();
    private boolean hasBegun;
    private boolean isWhole;
    private int generation;

    Sweep(Desk desk) {
        this.desk = desk;
    }

    /// The articles in which anything was found, in the order in which they came in.
    public ObservableList<ArticleFindings> found() {
        return shown;
    }

    /// How many findings are open in the project; null where it was not looked through whole.
    public @Nullable Integer open() {
        return isWhole ? listed.stream().mapToInt(found -> found.open().size()).sum() : null;
    }

    public ReadOnlyBooleanProperty searchingProperty() {
        return searching.getReadOnlyProperty();
    }

    /// How many articles the search has been through.
    public ReadOnlyIntegerProperty searchedProperty() {
        return searched.getReadOnlyProperty();
    }

    /// Looks through the whole project, unless that is being done or was done and still holds.
    public void begin() {
        if (searching.get() || isWhole) {
            return;
        }
        listed.clear();
        listedIds.clear();
        searched.set(0);
        searching.set(true);
        hasBegun = true;
        int mine = ++generation;
        go(new Walk(null, Way.ON, mine) {
            @Override
            boolean take(ArticleFindings found) {
                searched.set(searched.get() + 1);
                list(found);
                return true;
            }

            @Override
            void end() {
                isWhole = true;
                searching.set(false);
            }
        });
    }

    /// Ends the search; what it found so far stays.
    public void cancel() {
        generation++;
        searching.set(false);
    }

    /// Tells the next article on this way in which anything is open, or null where there is none.
    public void neighbour(UUID article, Way way, Consumer<@Nullable ArticleFindings> told) {
        go(new Walk(article, way, -1) {
            @Override
            boolean take(ArticleFindings found) {
                if (found.open().isEmpty()) {
                    return true;
                }
                told.accept(found);
                return false;
            }

            @Override
            void end() {
                told.accept(null);
            }
        });
    }

    /// One way through the articles; `mine` is the generation it belongs to, or negative where none ends it.
    private abstract static class Walk {
        private final Way way;
        private final int mine;
        private final Deque<UUID> ahead = new ArrayDeque<>();
        private @Nullable UUID last;

        private Walk(@Nullable UUID from, Way way, int mine) {
            this.last = from;
            this.way = way;
            this.mine = mine;
        }

        /// Answers whether to go on.
        abstract boolean take(ArticleFindings found);

        abstract void end();

        List<UUID> next(Reading reading) {
            return way == Way.ON ? reading.articlesAfter(last, MANY) : reading.articlesBefore(last, MANY);
        }
    }

    private void go(Walk walk) {
        if (!isWanted(walk)) {
            return;
        }
        UUID id = walk.ahead.poll();
        while (id != null) {
            walk.last = id;
            ArticleFindings remembered = known.get(id);
            if (remembered == null) {
                inspect(id, found -> {
                    if (isWanted(walk) && walk.take(found)) {
                        go(walk);
                    }
                });
                return;
            }
            if (!walk.take(remembered)) {
                return;
            }
            id = walk.ahead.poll();
        }
        desk.curtain().project().ask(walk::next, more -> {
            walk.ahead.addAll(more);
            if (more.isEmpty()) {
                walk.end();
            } else {
                go(walk);
            }
        });
    }

    private boolean isWanted(Walk walk) {
        return walk.mine < 0 || walk.mine == generation;
    }

    private void inspect(UUID id, Consumer<ArticleFindings> then) {
        Map<UUID, Speaker> speakers = FollowUp.speakers(desk);
        desk.curtain().project().ask(reading -> read(reading, id), read -> {
            if (read == null) {
                then.accept(new ArticleFindings(id, "", List.of(), List.of()));
                return;
            }
            desk.session().workshop().background().execute(() -> {
                ArticleFindings found = look(read, speakers);
                desk.session().workshop().screen().execute(() -> {
                    known.put(id, found);
                    then.accept(found);
                });
            });
        });
    }

    private static @Nullable Read read(Reading reading, UUID id) {
        OpenArticle article = reading.open(id);
        return article == null ? null : new Read(article, reading.dismissals(id));
    }

    private static ArticleFindings look(Read read, Map<UUID, Speaker> speakers) {
        OpenArticle open = read.article();
        return ArticleFindings.of(
                open.article().id(),
                open.article().title(),
                new Inspection(open.text()).of(open.article(), open.annotations(), speakers::get),
                read.dismissals());
    }

    /// Takes over what was found in an article that was looked through elsewhere.
    void put(ArticleFindings found) {
        known.put(found.article(), found);
        if (hasBegun) {
            list(found);
        }
    }

    private void list(ArticleFindings found) {
        if (listedIds.contains(found.article())) {
            replace(found);
        } else if (!found.isNothing()) {
            listedIds.add(found.article());
            listed.add(found);
        }
    }

    private void replace(ArticleFindings found) {
        for (int at = 0; at < listed.size(); at++) {
            if (listed.get(at).article().equals(found.article())
                    && !listed.get(at).equals(found)) {
                listed.set(at, found);
            }
        }
    }

    /// Forgets everything, and looks through the project again where that was wanted.
    void forget() {
        boolean isWanted = searching.get();
        known.clear();
        listed.clear();
        listedIds.clear();
        isWhole = false;
        cancel();
        if (isWanted) {
            begin();
        }
    }

    /// Forgets what a change makes doubtful, and looks again at what is listed.
    void changed(Net net) {
        if (net.touches(Speaker.class)) {
            known.clear();
            isWhole = false;
        }
        Set<UUID> touched = new HashSet<>(net.articles());
        touched.forEach(known::remove);
        if (net.changesTheList()) {
            listed.removeIf(found -> touched.contains(found.article()));
            listedIds.removeAll(touched);
        }
        Article open = desk.articleProperty().get();
        if (open != null) {
            touched.remove(open.id());
        }
        if (touched.size() > MANY) {
            isWhole = false;
        } else if (hasBegun) {
            touched.forEach(id -> inspect(id, this::list));
        }
    }
}
