package org.pressmark.desk;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.Happening;
import org.pressmark.model.Message;
import org.pressmark.model.Scope;

/// Who did what and when, to the chosen tag, the open article or the project: read a page at a time while it is
/// looked at; and what lies between a point of it and now. Screen thread only.
public final class History {
    /// Whose history is looked at.
    public enum Of {
        TAG,
        ARTICLE,
        PROJECT
    }

    /// A point of a history, and how what differs from it became what it is now.
    public record Compared(Happening point, Scope scope, List<Change> differences) {}

    private static final int PAGE = 100;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Desk desk;
    private final ObservableList<Happening> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Of> of = new ReadOnlyObjectWrapper<>(Of.ARTICLE);
    private final ReadOnlyObjectWrapper<@Nullable Compared> compared = new ReadOnlyObjectWrapper<>();
    private @Nullable Scope scope;
    private boolean reading;
    private boolean whole;

    History(Desk desk) {
        this.desk = desk;
    }

    /// What is read so far, the latest first.
    public ObservableList<Happening> rows() {
        return rows;
    }

    public ReadOnlyObjectProperty<Of> ofProperty() {
        return of.getReadOnlyProperty();
    }

    /// What was compared with now last, or null.
    public ReadOnlyObjectProperty<@Nullable Compared> comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    public void look(Of other) {
        of.set(other);
        refresh();
    }

    /// Reads the history of what is chosen, open, or all, from its end.
    public void refresh() {
        scope = scope();
        whole = false;
        compared.set(null);
        if (scope == null) {
            rows.clear();
            return;
        }
        Scope asked = scope;
        desk.curtain().project().ask(project -> project.history(asked, Long.MAX_VALUE, PAGE), page -> {
            if (asked.equals(scope)) {
                rows.setAll(page);
                whole = page.size() < PAGE;
            }
        });
    }

    private @Nullable Scope scope() {
        Annotation tag = desk.chosenProperty().get();
        Article article = desk.articleProperty().get();
        return switch (of.get()) {
            case TAG -> tag == null ? null : new Scope.OfEntry(tag.id());
            case ARTICLE -> article == null ? null : new Scope.OfArticle(article.id());
            case PROJECT -> new Scope.Whole();
        };
    }

    /// The list was scrolled near its end: reads on.
    public void more() {
        Scope asked = scope;
        if (reading || whole || asked == null || rows.isEmpty()) {
            return;
        }
        reading = true;
        long before = rows.getLast().sequence();
        desk.curtain().project().ask(project -> project.history(asked, before, PAGE), page -> {
            reading = false;
            if (asked.equals(scope) && !rows.isEmpty() && rows.getLast().sequence() == before) {
                rows.addAll(page);
                whole = page.size() < PAGE;
            }
        });
    }

    /// Says what differs between the state after this point and now.
    public void compare(Happening point) {
        Scope asked = scope;
        if (asked != null) {
            desk.curtain()
                    .project()
                    .ask(
                            project -> project.since(asked, point.sequence()),
                            changes -> compared.set(new Compared(point, asked, changes)));
        }
    }

    /// Makes what was compared last what it was then: one step, which undo takes back.
    public void goBack() {
        Compared point = compared.get();
        if (point == null) {
            desk.tell(Message.of("tell.noPoint"));
        } else if (point.differences().isEmpty()) {
            desk.tell(Message.of("tell.sameAsNow"));
        } else {
            desk.curtain()
                    .project()
                    .ask(
                            project ->
                                    project.since(point.scope(), point.point().sequence()),
                            changes -> desk.session()
                                    .carryOut(
                                            Message.of("deed.goBack", when(point.point())),
                                            new Change.Several(changes).inverse()));
        }
    }

    /// When something happened, in the time of this computer and in figures: it is kept in the log, whatever the
    /// language.
    private static String when(Happening happening) {
        return TIME.withZone(ZoneId.systemDefault()).format(happening.at());
    }

    /// Who did something.
    public String who(Happening happening) {
        UUID annotator = happening.annotator();
        return desk.shelves().annotators().all().stream()
                .filter(known -> known.id().equals(annotator))
                .map(known -> Objects.requireNonNull(known.name()))
                .findFirst()
                .orElse("?");
    }
}
