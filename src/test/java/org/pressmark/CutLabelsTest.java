package org.pressmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.pressmark.view.OnScreen;

/// What the pictures are judged by finds a label that was planted too narrow, and that alone.
final class CutLabelsTest extends OnScreen {
    private static final String WORDS = "quotes without a speaker";

    private final Label label = new Label(WORDS);

    private List<String> cutAt(double width, String style) {
        return cutAt(width, style, 400);
    }

    private List<String> cutAt(double width, String style, double window) {
        return onScreen(() -> {
            label.getStyleClass().add(style);
            label.setMinWidth(width);
            label.setMaxWidth(width);
            Pane root = new HBox(label);
            Scene scene = new Scene(root, window, 40);
            scene.getRoot().applyCss();
            root.layout();
            return CutLabels.in(root);
        });
    }

    @Test
    void aLabelNarrowerThanItsWordsIsFound() {
        assertEquals(List.of(WORDS + " label planted #cut"), cutNamed(60));
    }

    @Test
    void aLabelWithoutRoomForOneLetterIsFound() {
        assertEquals(List.of(WORDS + " label planted #cut"), cutNamed(2));
    }

    private List<String> cutNamed(double width) {
        label.setId("cut");
        return cutAt(width, "planted");
    }

    @Test
    void aLabelThatHangsOutOfTheWindowIsFound() {
        assertEquals(List.of(WORDS + " label planted"), cutAt(300, "planted", 100));
    }

    @Test
    void aLabelThatHoldsItsWordsIsNotFound() {
        assertEquals(List.of(), cutAt(300, "planted"));
    }

    @Test
    void wordsOfAnArticleMayBeCut() {
        assertEquals(List.of(), cutAt(60, "article-words"));
    }
}
