package org.pressmark.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.suggest.OutletNames;
import org.pressmark.suggest.proposal.Proposal;
import org.pressmark.suggest.proposal.Proposals;
import org.pressmark.suggest.proposal.Question;

/// What seems to be furniture in an article that came in, offered in one line until somebody answers: by taking it,
/// by looking at all proposals, by tagging a zone, or by letting go of the offer. Screen thread only.
public final class FurnitureOffer {
    private final Desk desk;
    private final ReadOnlyBooleanProperty shown;
    private final ReadOnlyObjectWrapper<List<Proposal>> offered = new ReadOnlyObjectWrapper<>(List.of());
    private final Set<UUID> declined = new HashSet<>();
    private List<Proposal> candidates = List.of();
    private @Nullable Looking looking;

    /// `shown` says whether all proposals are shown anyway.
    FurnitureOffer(Desk desk, ReadOnlyBooleanProperty shown) {
        this.desk = desk;
        this.shown = shown;
        desk.textProperty().subscribe(text -> look());
        desk.followUp().asideProperty().subscribe(aside -> pick());
        desk.tags().listen(changed -> pick());
        shown.subscribe(is -> pick());
    }

    /// What is offered; empty where nothing is.
    public ReadOnlyObjectProperty<List<Proposal>> offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /// Lets go of the offer for this article; the proposals themselves are not refused.
    public void decline() {
        Article article = desk.articleProperty().get();
        if (article != null) {
            declined.add(article.id());
            pick();
        }
    }

    private void look() {
        Looking before = looking;
        if (before != null) {
            before.callOff();
        }
        looking = null;
        found(List.of());
        Article article = desk.articleProperty().get();
        OpenText text = desk.textProperty().get();
        if (article == null || text == null || !text.isOf(article.id()) || article.status() != Article.Status.NEW) {
            return;
        }
        if (hasZones() || declined.contains(article.id())) {
            return;
        }
        OutletNames none = OutletNames.of(List.of());
        Question question = new Question(text.text(), List.of(), none, List.of(), List.of(), Set.of(), text.apart());
        Looking mine = new Looking(desk.session().workshop(), share -> {}, this::found);
        looking = mine;
        mine.begin(() -> Proposals.ofFurniture(question));
    }

    private boolean hasZones() {
        return desk.tags().count(Annotation.Kind.ZONE).get() > 0;
    }

    private void found(List<Proposal> found) {
        candidates = found;
        pick();
    }

    private void pick() {
        Article article = desk.articleProperty().get();
        boolean isOff = article == null || shown.get() || hasZones() || declined.contains(article.id());
        List<Proposal> now = isOff || candidates.isEmpty()
                ? List.of()
                : Proposals.free(candidates, List.of(), Proposing.refusedSubjects(desk));
        if (!now.equals(offered.get())) {
            offered.set(now);
        }
    }
}
