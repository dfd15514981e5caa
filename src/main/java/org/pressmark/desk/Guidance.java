package org.pressmark.desk;

import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;

/// What the guideline was asked about last. Screen thread only.
public final class Guidance {
    /// The code of the codebook or the kind of tag it was asked about; where both are null, nothing in particular.
    /// `time` counts the askings, so that the same can be asked again.
    public record Asked(int time, @Nullable UUID code, Annotation.@Nullable Kind kind) {
        /// Whether it is about the same.
        boolean isLike(Asked other) {
            return new Asked(time, other.code, other.kind).equals(this);
        }
    }

    private final ReadOnlyObjectWrapper<Asked> asked = new ReadOnlyObjectWrapper<>(new Asked(0, null, null));

    Guidance() {}

    public ReadOnlyObjectProperty<Asked> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /// Asks about something; answers whether that is other than what was asked before.
    boolean ask(@Nullable UUID code, Annotation.@Nullable Kind kind) {
        Asked before = asked.get();
        asked.set(new Asked(before.time() + 1, code, kind));
        return !before.isLike(asked.get());
    }
}
