package org.pressmark.view.side;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The few shapes of which the panels are made.
final class Card {
    private Card() {}

    static VBox of(Node... content) {
        VBox card = new VBox(content);
        card.getStyleClass().add("facts-card");
        return card;
    }

    /// What a panel is about, in small capitals.
    static Label head(String words) {
        Label head = new Label(words);
        head.getStyleClass().add("panel-head");
        return head;
    }

    /// A sentence of the program that stands where there is nothing to show. It holds no word of an article, so
    /// that it may wrap.
    static Label sentence(String words) {
        Label sentence = new Label(words);
        sentence.getStyleClass().add("sentence");
        sentence.setWrapText(true);
        return sentence;
    }

    /// A fact that is shown and never edited.
    static Label value() {
        Label value = new Label();
        value.getStyleClass().add("fact-value");
        return value;
    }

    static void showOneOf(boolean isFirst, Node first, Node second) {
        show(first, isFirst);
        show(second, !isFirst);
    }

    static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }
}
