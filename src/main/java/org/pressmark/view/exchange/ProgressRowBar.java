package org.pressmark.view.exchange;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.pressmark.settings.Phrases;

/// How far long work is, in words and as a bar; there only while something is done.
final class ProgressRowBar extends HBox {
    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar();

    ProgressRowBar(Phrases phrases) {
        bar.setAccessibleText(phrases.say("arrival.progress"));
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        words.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("line");
        getChildren().addAll(words, bar);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /// `share` is between 0 and 1, or below where nobody knows; no words: nothing is done.
    void show(@Nullable String said, double share) {
        setVisible(said != null);
        words.setText(said == null ? "" : said);
        bar.setProgress(said == null ? 0 : share);
    }
}
