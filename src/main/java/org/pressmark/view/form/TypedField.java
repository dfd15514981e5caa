package org.pressmark.view.form;

import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Letters;

/// A fact that is typed on one line.
public final class TypedField<T> extends TextField implements Drafted<T> {
    private final Draft<T> draft;

    public TypedField(Typing<T> typing, String whenUnknown, Phrases phrases) {
        getStyleClass().add("fact-field");
        setPromptText(whenUnknown);
        textProperty().subscribe(words -> Letters.dress(this, words));
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
