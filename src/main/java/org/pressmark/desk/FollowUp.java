package org.pressmark.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Dismissal;
import org.pressmark.model.Finding;
import org.pressmark.model.Speaker;
import org.pressmark.suggest.followup.Inspection;

/// What is open in the article that lies open, kept up behind every change.
///
/// Worked out in the background from what the desk holds, so that no key press waits for it; a change that comes
/// meanwhile has it worked out once more, however many came. Screen thread only.
///
/// ```
/// still → looking (look) → still (show)      a change while looking: → looking again
/// ```
public final class FollowUp {
    private enum State {
        STILL,
        LOOKING,
        OVERTAKEN
    }

    private final Desk desk;
    private final Sweep sweep;
    private final ReadOnlyObjectWrapper<@Nullable ArticleFindings> findings = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Finding> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable List<Dismissal>> aside = new ReadOnlyObjectWrapper<>();
    private @Nullable OpenText inspected;
    private @Nullable Inspection inspection;
    private State state = State.STILL;

    FollowUp(Desk desk) {
        this.desk = desk;
        this.sweep = new Sweep(desk);
        desk.textProperty().subscribe(text -> open());
        desk.curtain().eyesProperty().subscribe((before, now) -> seenOtherwise());
        desk.savedProperty().subscribe(saved -> {
            if (saved != null) {
                changed(Net.of(saved.change()));
            }
        });
    }

    /// Other tags may be seen now.
    private void seenOtherwise() {
        sweep.forget();
        look();
    }

    /// What was found in the open article; null while it is not known, or none is open.
    public ReadOnlyObjectProperty<@Nullable ArticleFindings> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /// What was put aside for good in the open article, findings and proposals alike; null while it is not known.
    public ReadOnlyObjectProperty<@Nullable List<Dismissal>> asideProperty() {
        return aside.getReadOnlyProperty();
    }

    /// The search through the whole project.
    public Sweep sweep() {
        return sweep;
    }

    /// The finding the analyst went to last, or null.
    public ReadOnlyObjectProperty<@Nullable Finding> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public void choose(@Nullable Finding finding) {
        current.set(finding);
    }

    private void open() {
        findings.set(null);
        aside.set(null);
        Article article = desk.articleProperty().get();
        if (article != null && desk.textProperty().get() != null) {
            desk.session().ask(reading -> reading.dismissals(article.id()), dismissals -> {
                if (isOpen(article.id())) {
                    aside.set(dismissals);
                    look();
                }
            });
        }
    }

    private boolean isOpen(UUID id) {
        Article article = desk.articleProperty().get();
        return article != null && article.id().equals(id);
    }

    /// What happens in other articles changes nothing here, unless a speaker is called otherwise.
    private void changed(Net net) {
        if (net.isAnything()) {
            sweep.forget();
            open();
            return;
        }
        sweep.changed(net);
        Article article = desk.articleProperty().get();
        if (article != null && (net.articles().contains(article.id()) || net.touches(Speaker.class))) {
            List<Dismissal> before = aside.get();
            aside.set(before == null ? null : net.dismissals(article.id(), before));
            look();
        }
    }

    private void look() {
        if (state != State.STILL) {
            state = State.OVERTAKEN;
            return;
        }
        Article article = desk.articleProperty().get();
        OpenText text = desk.textProperty().get();
        List<Dismissal> dismissals = aside.get();
        if (article != null && text != null && dismissals != null) {
            state = State.LOOKING;
            inspect(article, text, dismissals);
        }
    }

    private void inspect(Article article, OpenText text, List<Dismissal> dismissals) {
        Inspection inspecting = inspection(text);
        List<Annotation> tags = List.copyOf(desk.tags().all());
        Map<UUID, Speaker> speakers = speakers(desk);
        desk.session().workshop().background().execute(() -> {
            List<Finding> found = inspecting.of(article, tags, speakers::get);
            desk.session().workshop().screen().execute(() -> {
                show(ArticleFindings.of(article.id(), article.title(), found, dismissals));
                settle();
            });
        });
    }

    private Inspection inspection(OpenText text) {
        Inspection known = inspection;
        if (known == null || !text.equals(inspected)) {
            known = new Inspection(text.text());
            inspection = known;
            inspected = text;
        }
        return known;
    }

    static Map<UUID, Speaker> speakers(Desk desk) {
        Map<UUID, Speaker> speakers = new HashMap<>();
        desk.shelves().speakers().all().forEach(speaker -> speakers.put(speaker.id(), speaker));
        return speakers;
    }

    private void show(ArticleFindings found) {
        if (isOpen(found.article())) {
            findings.set(found);
        }
        sweep.put(found);
    }

    private void settle() {
        boolean overtaken = state == State.OVERTAKEN;
        state = State.STILL;
        if (overtaken) {
            look();
        }
    }
}
