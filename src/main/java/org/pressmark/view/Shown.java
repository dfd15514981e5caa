package org.pressmark.view;

import java.util.EnumSet;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.pressmark.model.Annotation;

/// Which kinds of tags the page shows: all but those that were hidden. Screen thread only.
public final class Shown {
    private final ObservableSet<Annotation.Kind> hidden =
            FXCollections.observableSet(EnumSet.noneOf(Annotation.Kind.class));

    /// The kinds that are not shown now; changes as chips are pressed.
    public ObservableSet<Annotation.Kind> hidden() {
        return hidden;
    }

    public boolean shows(Annotation.Kind kind) {
        return !hidden.contains(kind);
    }

    /// Hides a kind that is shown, shows one that is hidden.
    public void toggle(Annotation.Kind kind) {
        if (!hidden.remove(kind)) {
            hidden.add(kind);
        }
    }
}
