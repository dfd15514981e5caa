package org.pressmark.desk;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Entry;

/// One register as it stands: found by id, listed in the order in which its entries came in, codes in
/// that of their codebook. Screen thread only.
public final class Shelf<E extends Entry> {
    private final Map<UUID, E> byId = new HashMap<>();
    private final ObservableList<E> listed = FXCollections.observableArrayList();
    private final ObservableList<E> shown = FXCollections.unmodifiableObservableList(listed);

    Shelf(Iterable<E> entries) {
        entries.forEach(this::put);
    }

    /// The entry with this id, or null if there is none or no id.
    public @Nullable E find(@Nullable UUID id) {
        return id == null ? null : byId.get(id);
    }

    public ObservableList<E> all() {
        return shown;
    }

    void put(E entry) {
        E before = byId.put(entry.id(), entry);
        if (before == null) {
            listed.add(entry);
        } else {
            listed.set(listed.indexOf(before), entry);
        }
    }

    void replaceAll(Collection<E> entries) {
        byId.clear();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        listed.setAll(entries);
    }

    void sort(Comparator<E> order) {
        listed.sort(order);
    }

    void remove(E entry) {
        E before = byId.remove(entry.id());
        if (before != null) {
            listed.remove(before);
        }
    }
}
