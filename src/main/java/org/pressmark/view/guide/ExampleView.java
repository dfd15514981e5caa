package org.pressmark.view.guide;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// An example as the page would show it: what is tagged in the colours of its kind.
final class ExampleView extends FlowPane {
    /// `text` is written as [org.pressmark.settings.Guideline.Example] says.
    ExampleView(String text) {
        getStyleClass().add("example");
        for (java.util.List<ExampleWords.Piece> word : ExampleWords.of(text)) {
            HBox pieces = new HBox();
            for (ExampleWords.Piece piece : word) {
                pieces.getChildren().add(label(piece));
            }
            getChildren().add(pieces);
        }
        setAccessibleText(plain(text));
    }

    private static Label label(ExampleWords.Piece piece) {
        Label label = new Label(piece.words());
        label.setMinWidth(USE_PREF_SIZE);
        piece.tags().chars().forEach(tag -> label.getStyleClass().add("in-" + (char) tag));
        if (piece.tags().contains("q")
                && piece.tags().indexOf('q') != piece.tags().lastIndexOf('q')) {
            label.getStyleClass().add("in-inner");
        }
        return label;
    }

    static String plain(String text) {
        return text.replaceAll("\\{[a-z]:", "").replace("}", "");
    }
}
