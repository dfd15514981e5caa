package org.pressmark.view.form;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import org.jspecify.annotations.Nullable;

/// A fact that is typed: what stands in the field is a draft until it is handed over.
interface Drafted<T> extends Fact<T>, Problematic {
    Draft<T> draft();

    @Override
    default void show(@Nullable T value) {
        draft().show(value);
    }

    @Override
    default void commitsTo(Consumer<@Nullable T> taker) {
        draft().commitsTo(taker);
    }

    @Override
    default void settle() {
        draft().settle();
    }

    @Override
    default void giveUp() {
        draft().giveUp();
    }

    @Override
    default ReadOnlyStringProperty problemProperty() {
        return draft().problem();
    }
}
