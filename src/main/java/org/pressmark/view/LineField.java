package org.pressmark.view;

import javafx.scene.control.TextField;

/// A field of one line for names and other words, in a font that has their letters and running their way.
public final class LineField extends TextField {
    public LineField() {
        this("");
    }

    public LineField(String words) {
        super(words);
        textProperty().subscribe(typed -> Letters.dress(this, typed));
    }
}
