package org.pressmark.view.review;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.pressmark.review.DifferingWords.Word;
import org.pressmark.view.Letters;

/// Words that flow over several lines, those marked in which the other side differs. A label for each word: a
/// label of several lines cannot hold a right-to-left script.
final class WordsPane extends FlowPane {
    /// More are not shown: the page shows them all.
    private static final int MOST = 40;

    private static final PseudoClass DIFFERS = PseudoClass.getPseudoClass("differs");

    WordsPane(List<Word> words) {
        getStyleClass().add("words");
        setMinWidth(0);
        setPrefWrapLength(320);
        int from = words.size() <= MOST ? 0 : firstDiffering(words);
        if (from > 0) {
            getChildren().add(new Label("…"));
        }
        for (int at = from; at < Math.min(words.size(), from + MOST); at++) {
            getChildren().add(label(words, at));
        }
        if (from + MOST < words.size()) {
            getChildren().add(new Label("…"));
        }
    }

    private static int firstDiffering(List<Word> words) {
        int first = 0;
        while (first < words.size() && !words.get(first).differs()) {
            first++;
        }
        return Math.clamp(first - 4L, 0, Math.max(0, words.size() - MOST));
    }

    private static Label label(List<Word> words, int at) {
        Label label = new Label();
        label.getStyleClass().add("word");
        Letters.show(label, words.get(at).letters());
        label.pseudoClassStateChanged(DIFFERS, words.get(at).differs());
        return label;
    }
}
