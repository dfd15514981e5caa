package org.pressmark.desk;

import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Use;
import org.pressmark.model.Uses;

/// The places where one entry of a register is used, in all articles: read in slices, the next one when somebody
/// comes to the end of what was read.
///
/// ```
/// of(entry) → first slice → more() → next slice → … → whole
/// ```
/// Screen thread only.
public final class UseList {
    private static final int SLICE = 50;
    private static final int MOST_AGAIN = 200;

    private final Desk desk;
    private final ObservableList<Use> read = FXCollections.observableArrayList();
    private final ObservableList<Use> shown = FXCollections.unmodifiableObservableList(read);
    private final ReadOnlyBooleanWrapper whole = new ReadOnlyBooleanWrapper(true);
    private @Nullable UUID entry;
    private Uses.@Nullable Key next;
    private boolean reading;
    private int generation;

    public UseList(Desk desk) {
        this.desk = desk;
        desk.savedProperty().subscribe((before, now) -> again());
        desk.curtain().eyesProperty().subscribe((before, now) -> again());
    }

    /// As many as have been read.
    public ObservableList<Use> all() {
        return shown;
    }

    /// Whether there is nothing more to read.
    public ReadOnlyBooleanProperty wholeProperty() {
        return whole.getReadOnlyProperty();
    }

    /// Lists the uses of another entry, or of none.
    public void of(@Nullable UUID other) {
        if (!java.util.Objects.equals(entry, other)) {
            entry = other;
            read.clear();
            ask(null, SLICE);
        }
    }

    /// Reads the next slice, if there is one and it is not on its way.
    public void more() {
        if (!reading && !whole.get()) {
            ask(next, SLICE);
        }
    }

    /// Something changed: what was read is read anew, the beginning of it if it is long.
    private void again() {
        ask(null, Math.clamp(read.size(), SLICE, MOST_AGAIN));
    }

    private void ask(Uses.@Nullable Key from, int many) {
        int mine = ++generation;
        UUID of = entry;
        if (of == null) {
            whole.set(true);
            read.clear();
            return;
        }
        reading = true;
        desk.curtain().project().ask(project -> project.uses(of, from, many), uses -> {
            if (mine == generation) {
                take(from, uses);
            }
        });
    }

    private void take(Uses.@Nullable Key from, Uses uses) {
        reading = false;
        next = uses.next();
        whole.set(next == null);
        if (from != null) {
            read.addAll(uses.found());
        } else if (!read.equals(uses.found())) {
            read.setAll(uses.found());
        }
    }
}
