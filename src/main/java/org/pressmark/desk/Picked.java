package org.pressmark.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;

/// The tags in hand: the chosen one, and those picked with it to be worked on together.
///
/// Either none is picked or at least two are, the chosen one among them. Choosing a tag lets go of all that were
/// picked. Screen thread only.
public final class Picked {
    private final Tags tags;
    private final ReadOnlyObjectWrapper<@Nullable Annotation> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Set<UUID>> ids = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<@Nullable Underway> underway = new ReadOnlyObjectWrapper<>();

    Picked(Tags tags) {
        this.tags = tags;
    }

    /// Which are picked; empty where at most one tag is in hand.
    public ReadOnlyObjectProperty<Set<UUID>> idsProperty() {
        return ids.getReadOnlyProperty();
    }

    /// What is being done and not on disk yet, or null.
    public ReadOnlyObjectProperty<@Nullable Underway> underwayProperty() {
        return underway.getReadOnlyProperty();
    }

    /// The tags that are picked, in the order of the text.
    public List<Annotation> tags() {
        return ids.get().stream()
                .map(tags::find)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .sorted(Annotation.IN_TEXT)
                .toList();
    }

    public boolean holds(Annotation tag) {
        return ids.get().contains(tag.id());
    }

    /// Takes these in hand, and one of them under inspection.
    public void pick(Collection<? extends Annotation> picked, Annotation inspected) {
        Set<UUID> now = picked.stream().map(Annotation::id).collect(Collectors.toCollection(LinkedHashSet::new));
        now.add(inspected.id());
        set(now);
        chosen.set(inspected);
    }

    /// Takes one more in hand, or lets go of it if it is.
    public void toggle(Annotation tag) {
        Annotation held = chosen.get();
        Set<UUID> now = new LinkedHashSet<>(ids.get());
        if (held != null) {
            now.add(held.id());
        }
        if (now.add(tag.id())) {
            set(now);
            chosen.set(tag);
        } else {
            now.remove(tag.id());
            set(now);
            List<UUID> rest = new ArrayList<>(now);
            boolean wasChosen = held != null && held.id().equals(tag.id());
            chosen.set(wasChosen ? rest.isEmpty() ? null : tags.find(rest.getLast()) : held);
        }
    }

    /// Something is under way, or, with null, nothing any more.
    public void underway(@Nullable Underway now) {
        underway.set(now);
    }

    ReadOnlyObjectProperty<@Nullable Annotation> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    void choose(@Nullable Annotation tag) {
        set(Set.of());
        chosen.set(tag);
    }

    /// Holds on to what is still there of what was in hand.
    void follow() {
        Annotation held = chosen.get();
        chosen.set(held == null ? null : tags.find(held.id()));
        if (ids.get().stream().anyMatch(id -> tags.find(id) == null)) {
            set(ids.get().stream()
                    .filter(id -> tags.find(id) != null)
                    .collect(Collectors.toCollection(LinkedHashSet::new)));
        }
    }

    private void set(Set<UUID> now) {
        ids.set(now.size() < 2 ? Set.of() : Set.copyOf(now));
    }
}
