package org.pressmark.view.form;

import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import org.pressmark.settings.Phrases;

/// A fact that is typed on one line.
public final class TypedField<T> extends TextField implements Drafted<T> {
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
    public Draft<T> draft() {
        return draft;
    }
}
