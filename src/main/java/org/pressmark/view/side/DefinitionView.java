package org.pressmark.view.side;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Code;
import org.pressmark.view.form.ProseField;

/// What a code means. Wraps where that is safe; else it stands on one line and whole in a tooltip.
final class DefinitionView extends Label {
    DefinitionView() {
        getStyleClass().addAll("fact-value", "definition");
    }

    void show(@Nullable Code code) {
        String words = code == null || code.definition() == null ? "–" : code.definition();
        setWrapText(!ProseField.isRightToLeft(words));
        setText(words);
        setTooltip(isWrapText() ? null : new Tooltip(words));
    }
}
