package org.pressmark.view.form;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.pressmark.settings.Phrases;

/// A fact that is typed on one line.
public final class TypedField<T> extends TextField implements Fact<T>, Problematic {
    private final Draft<T> draft;

    public TypedField(Typing<T> typing, String whenUnknown, Phrases phrases) {
        getStyleClass().add("fact-field");
        setPromptText(whenUnknown);
        draft = new Draft<>(this, typing, phrases);
        setOnAction(event -> draft.settle());
    }

    @Override
    public Control control() {
        return this;
    }

    @Override
    public void show(@Nullable T value) {
        draft.show(value);
    }

    @Override
    public void commitsTo(Consumer<@Nullable T> taker) {
        draft.commitsTo(taker);
    }

    @Override
    public void settle() {
        draft.settle();
    }

    @Override
    public void giveUp() {
        draft.giveUp();
    }

    @Override
    public ReadOnlyStringProperty problemProperty() {
        return draft.problem();
    }
}
