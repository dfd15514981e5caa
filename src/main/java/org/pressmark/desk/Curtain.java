package org.pressmark.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Annotator;
import org.pressmark.model.Article;
import org.pressmark.model.Completion;
import org.pressmark.model.Making;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.Reading;
import org.pressmark.model.Zone;

/// What of the open article is kept from the page altogether, lists and keys included: the adjudicated layer,
/// unless it is asked for, and in blind mode what others tagged until who is at work is done with the article.
///
/// Nothing of it is on disk: it is how one analyst works. Screen thread only.
public final class Curtain {
    /// An article as it is read for the desk, who is done with it, and what its file sets apart.
    record Behind(OpenArticle opened, Set<UUID> doneBy, List<Zone.Stretch> apart) {
        OpenText text() {
            return new OpenText(opened.article(), opened.text(), apart);
        }

        static @Nullable Behind of(Reading reading, UUID article) {
            OpenArticle opened = reading.open(article);
            Set<UUID> done = new HashSet<>();
            reading.completions(article).forEach(completion -> done.add(completion.annotator()));
            Making making = reading.making(article);
            return opened == null || making == null
                    ? null
                    : new Behind(opened, done, making.zones(opened.text().length()));
        }
    }

    private final Desk desk;
    private final Map<UUID, Annotation> kept = new HashMap<>();
    private final Set<UUID> doneBy = new HashSet<>();
    private final ReadOnlyObjectWrapper<@Nullable UUID> eyes = new ReadOnlyObjectWrapper<>();
    private boolean isBlind;
    private boolean showsLayer;

    Curtain(Desk desk) {
        this.desk = desk;
    }

    /// Keeps what others tagged from who is at work, in articles that he is not done with.
    public void blindfold() {
        isBlind = true;
        draw();
    }

    public void uncover() {
        isBlind = false;
        draw();
    }

    /// Who is at work while blind mode is on, or null: who shows anything of the tags asks for it anew when this
    /// changes.
    public ReadOnlyObjectProperty<@Nullable UUID> eyesProperty() {
        return eyes.getReadOnlyProperty();
    }

    /// The project as it may be shown now.
    public Seen project() {
        return new Seen(desk.session(), eyes.get());
    }

    /// Whether the adjudicated layer is on the page, too.
    public boolean showsLayer() {
        return showsLayer;
    }

    public void showLayer() {
        showsLayer = true;
        draw();
    }

    public void hideLayer() {
        showsLayer = false;
        draw();
    }

    /// How many tags of the open article are kept from the page.
    public int kept() {
        return kept.size();
    }

    /// Another article is opened: what of its tags may be seen.
    List<Annotation> open(Behind behind) {
        kept.clear();
        doneBy.clear();
        doneBy.addAll(behind.doneBy());
        Predicate<Annotation> lets = lets();
        behind.opened().annotations().stream().filter(lets.negate()).forEach(tag -> kept.put(tag.id(), tag));
        return behind.opened().annotations().stream().filter(lets).toList();
    }

    /// The open article was read anew: its tags become those that are there now.
    void reopen(Behind behind) {
        Map<UUID, Annotation> before = new HashMap<>();
        desk.tags().all().forEach(tag -> before.put(tag.id(), tag));
        List<Annotation> come = new ArrayList<>();
        for (Annotation tag : open(behind)) {
            if (!tag.equals(before.get(tag.id()))) {
                come.add(tag);
            } else {
                before.remove(tag.id());
            }
        }
        Tags.Changed changed = new Tags.Changed(List.copyOf(before.values()), come);
        if (!changed.isNothing()) {
            desk.tags().change(changed);
            desk.picked().follow();
        }
    }

    /// Whose tags may be seen now: worked out once for many tags.
    private Predicate<Annotation> lets() {
        UUID me = desk.annotatorProperty().get().id();
        Set<UUID> layers = new HashSet<>();
        desk.shelves().annotators().all().stream().filter(Annotator::isLayer).forEach(layer -> layers.add(layer.id()));
        boolean isOnlyMine = isBlind && !doneBy.contains(me);
        return tag -> {
            UUID by = tag.head().annotator();
            return by.equals(me) || (layers.contains(by) ? showsLayer : !isOnlyMine);
        };
    }

    /// Takes a change of the open article to the tags that may be seen.
    void accept(Net net) {
        Article open = desk.articleProperty().get();
        if (open == null) {
            return;
        }
        Tags.Changed changed = behind(net.annotations(open.id()));
        if (!changed.isNothing()) {
            desk.tags().change(changed);
            desk.picked().follow();
        }
        hear(net, open.id());
        if (kept.isEmpty()) {
            desk.library().replace(open, desk.tags().counts());
        } else {
            desk.library().refresh(open.id());
        }
    }

    /// What of a change may be seen; takes note of the rest.
    private Tags.Changed behind(Tags.Changed changed) {
        Predicate<Annotation> lets = lets();
        List<Annotation> gone = changed.gone().stream()
                .filter(tag -> kept.remove(tag.id()) == null)
                .toList();
        changed.come().stream().filter(lets.negate()).forEach(tag -> kept.put(tag.id(), tag));
        return new Tags.Changed(gone, changed.come().stream().filter(lets).toList());
    }

    /// Takes note of who is done with the open article now.
    private void hear(Net net, UUID article) {
        boolean isMine = false;
        for (Net.Pair pair : net.entries().values()) {
            if (pair.any() instanceof Completion completion
                    && completion.article().equals(article)) {
                isMine |= pair.after() == null
                        ? doneBy.remove(completion.annotator())
                        : doneBy.add(completion.annotator());
            }
        }
        if (isMine && isBlind) {
            draw();
        }
    }

    /// Shows what may be seen now and was not, and the other way round.
    void draw() {
        Predicate<Annotation> lets = lets();
        List<Annotation> come =
                new ArrayList<>(kept.values().stream().filter(lets).toList());
        List<Annotation> gone = desk.tags().all().stream().filter(lets.negate()).toList();
        come.forEach(tag -> kept.remove(tag.id()));
        gone.forEach(tag -> kept.put(tag.id(), tag));
        Tags.Changed changed = new Tags.Changed(gone, come);
        if (!changed.isNothing()) {
            desk.tags().change(changed);
            desk.picked().follow();
        }
        eyes.set(isBlind ? desk.annotatorProperty().get().id() : null);
    }
}
