package org.pressmark.desk;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotator;
import org.pressmark.model.Change;
import org.pressmark.model.Entry;
import org.pressmark.model.Verdict;
import org.pressmark.review.dossier.Dossier;
import org.pressmark.review.dossier.Point;
import org.pressmark.session.Session;

/// A review of one's own work that somebody handed over, as it lies open, with the answers given in this project.
/// Screen thread only.
public final class Received {
    private final ReadOnlyObjectWrapper<@Nullable Dossier> dossier = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
    private final Map<UUID, Verdict> answers = new LinkedHashMap<>();
    private final Map<UUID, UUID> homes = new HashMap<>();
    private @Nullable Dossier handed;
    private @Nullable Path file;
    private @Nullable Annotator reader;

    Received() {}

    /// What was handed over with the answers, or null while nothing lies open.
    public ReadOnlyObjectProperty<@Nullable Dossier> dossierProperty() {
        return dossier.getReadOnlyProperty();
    }

    /// Whether it is for who is at work to answer; not where she made the review herself and reads what was
    /// answered.
    public boolean isToBeAnswered() {
        return reader != null;
    }

    /// Which of the points is looked at, counted from 0 over all articles; -1 for none.
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public @Nullable Path file() {
        return file;
    }

    /// Lays a review open: `found` are the articles of this project by the ids of those in the file, `given` the
    /// answers that are in the project already.
    public void open(Dossier read, Path from, Annotator who, Map<UUID, UUID> found, List<Verdict> given) {
        reader = who;
        lay(read, from, found, given);
    }

    /// Lays a review that was made here open, as the colleague handed it back: nothing of it is to be answered.
    public void read(Dossier read, Path from, Map<UUID, UUID> found) {
        reader = null;
        lay(read, from, found, List.of());
    }

    private void lay(Dossier read, Path from, Map<UUID, UUID> found, List<Verdict> given) {
        handed = read;
        file = from;
        homes.clear();
        homes.putAll(found);
        answers.clear();
        given.forEach(each -> answers.put(each.id(), each));
        chosen.set(read.points().isEmpty() ? -1 : 0);
        show();
    }

    private void show() {
        Dossier read = handed;
        Annotator who = reader;
        if (read != null) {
            dossier.set(answers.isEmpty() || who == null ? read : read.with(who, this::answers, read.at()));
        }
    }

    private List<Verdict> answers(Dossier.OfArticle article) {
        UUID home = homes.getOrDefault(article.id(), article.id());
        return answers.values().stream()
                .filter(each -> each.article().equals(home))
                .toList();
    }

    public void choose(int point) {
        chosen.set(point);
    }

    /// The point that is looked at, or null.
    public @Nullable Point point() {
        Dossier open = dossier.get();
        int at = chosen.get();
        return open == null || at < 0 || at >= open.points().size()
                ? null
                : open.points().get(at);
    }

    /// The article of the point that is looked at, or null.
    public Dossier.@Nullable OfArticle article() {
        Dossier open = dossier.get();
        int left = chosen.get();
        if (open != null && left >= 0) {
            for (Dossier.OfArticle article : open.articles()) {
                if (left < article.points().size()) {
                    return article;
                }
                left -= article.points().size();
            }
        }
        return null;
    }

    /// The article of this project that the one of the file is, or null.
    public @Nullable UUID home(Dossier.OfArticle article) {
        return homes.get(article.id());
    }

    /// The answer that was given to a point here, or where the review was made here the one that came back; or
    /// null.
    public @Nullable Verdict answer(Point point) {
        Annotator who = reader;
        return (who == null ? point.answer() : point.answer(who.id())).orElse(null);
    }

    /// Follows answers that come, change and go, also by undo.
    void accept(Change change) {
        if (handed == null) {
            return;
        }
        boolean[] touched = {false};
        change.leaves().forEach(leaf -> {
            switch (leaf) {
                case Change.Added(Entry entry) -> touched[0] |= put(entry);
                case Change.Edited(Entry before, Entry after) -> touched[0] |= put(after);
                case Change.Removed(Entry entry) -> touched[0] |= answers.remove(entry.id()) != null;
                case Change.Kept kept -> {}
                case Change.Bulk bulk -> {}
                case Change.Several several -> {}
            }
        });
        if (touched[0]) {
            show();
        }
    }

    /// Asks for the answers as they are on disk.
    void readAnew(Session session) {
        Dossier read = handed;
        List<UUID> articles = List.copyOf(homes.values());
        if (read != null) {
            session.ask(
                    project -> articles.stream()
                            .flatMap(article -> project.verdicts(article).stream())
                            .filter(Received::isAnswer)
                            .toList(),
                    given -> {
                        if (read.equals(handed)) {
                            answers.clear();
                            given.forEach(each -> answers.put(each.id(), each));
                            show();
                        }
                    });
        }
    }

    private boolean put(Entry entry) {
        if (entry instanceof Verdict verdict && isAnswer(verdict)) {
            answers.put(verdict.id(), verdict);
            return true;
        }
        return false;
    }

    /// Whether a verdict answers a review.
    public static boolean isAnswer(Verdict verdict) {
        return verdict.choice() == Verdict.Choice.AGREED || verdict.choice() == Verdict.Choice.OBJECTED;
    }
}
