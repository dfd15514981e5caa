package org.pressmark.desk;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Message;
import org.pressmark.text.Needle;
import org.pressmark.text.PatternException;
import org.pressmark.text.Search;
import org.pressmark.text.Span;

/// What is looked for in the open article, where it is found, and at which hit the analyst stands.
///
/// ```
/// closed ←→ looking → found      ask, look, step · taken · close
/// ```
/// Searching is done in the background and called off by the next search, so that nothing typed here can hold up
/// the window. A hit that is gone to is what is selected, and stays so when the search is closed. Screen thread
/// only.
public final class TextSearch {
    /// One search on its way; whether anybody still waits for it is asked from the background.
    private static final class Errand {
        private volatile boolean calledOff;
    }

    private final Desk desk;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper asked = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Needle> needle = new ReadOnlyObjectWrapper<>(Needle.NOTHING);
    private final ReadOnlyObjectWrapper<Hits> hits = new ReadOnlyObjectWrapper<>(Hits.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Message> problem = new ReadOnlyObjectWrapper<>();
    private Errand errand = new Errand();
    private @Nullable Search search;
    private int origin;

    public TextSearch(Desk desk) {
        this.desk = desk;
        desk.textProperty().subscribe(this::opened);
        desk.selectionProperty().subscribe(selected -> hits.set(hits.get().at(selected)));
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Whether a search is on its way.
    public ReadOnlyBooleanProperty lookingProperty() {
        return looking.getReadOnlyProperty();
    }

    /// Counts how often the analyst asked to type what is looked for.
    public ReadOnlyIntegerProperty askedProperty() {
        return asked.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Needle> needleProperty() {
        return needle.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Hits> hitsProperty() {
        return hits.getReadOnlyProperty();
    }

    /// What is the matter with the regular expression, or null.
    public ReadOnlyObjectProperty<@Nullable Message> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Opens the search, if it is not open, to be typed into.
    public void ask() {
        origin = desk.selectionProperty().get().start();
        if (!open.get()) {
            open.set(true);
            start(() -> {});
        }
        asked.set(asked.get() + 1);
    }

    /// Looks for something else, and goes to the first hit from where the search was opened.
    public void look(Needle other) {
        if (!other.equals(needle.get())) {
            needle.set(other);
            start(() -> go(hits.get().from(origin)));
        }
    }

    /// Goes so many hits on, or back if negative; behind the last comes the first.
    public void step(int by) {
        if (needle.get().words().isEmpty()) {
            ask();
        } else if (open.get() && !looking.get()) {
            stepNow(by);
        } else {
            open.set(true);
            start(() -> stepNow(by));
        }
    }

    /// Ends the search; caret and selection stay.
    public void close() {
        callOff();
        open.set(false);
        problem.set(null);
        hits.set(Hits.NONE);
    }

    private void opened(@Nullable OpenText text) {
        callOff();
        search = text == null ? null : new Search(text.text());
        hits.set(Hits.NONE);
        origin = 0;
        if (open.get()) {
            start(() -> {});
        }
    }

    private void callOff() {
        errand.calledOff = true;
        looking.set(false);
    }

    private void start(Runnable then) {
        callOff();
        Search over = search;
        if (over == null || !open.get()) {
            return;
        }
        Errand mine = new Errand();
        errand = mine;
        looking.set(true);
        Needle sought = needle.get();
        desk.session().workshop().background().execute(() -> {
            Taken taken = find(over, sought, mine);
            desk.session().workshop().screen().execute(() -> {
                if (!mine.calledOff) {
                    take(taken);
                    then.run();
                }
            });
        });
    }

    private record Taken(List<Span> spans, @Nullable Message problem) {}

    private static Taken find(Search over, Needle sought, Errand mine) {
        try {
            return new Taken(over.find(sought, () -> mine.calledOff), null);
        } catch (PatternException told) {
            return new Taken(
                    List.of(),
                    switch (told.reason()) {
                        case UNREADABLE -> Message.of("find.unreadable", told.at() + 1);
                        case ENDLESS -> Message.of("find.endless");
                    });
        }
    }

    private void take(Taken taken) {
        looking.set(false);
        problem.set(taken.problem());
        hits.set(new Hits(taken.spans(), -1).at(desk.selectionProperty().get()));
    }

    private void stepNow(int by) {
        Span selected = desk.selectionProperty().get();
        int at = hits.get().stepped(selected, desk.caret(), by);
        if (at < 0 && problem.get() == null) {
            desk.tell(Message.of("tell.notFound", needle.get().words()));
        }
        go(at);
    }

    private void go(int at) {
        if (at >= 0) {
            Span hit = hits.get().spans().get(at);
            origin = hit.start();
            desk.select(hit, hit.end());
        }
    }
}
