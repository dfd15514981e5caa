package org.pressmark.view.arrival;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.Arrivals;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Letters;

/// How far the reading of files is, and a way to call it off.
final class ReadingBar extends HBox {
    private static final double LONGEST_NAME = 260;

    private final Phrases phrases;
    private final Label said = new Label();
    private final Label name = new Label();
    private final ProgressBar bar = new ProgressBar(0);

    ReadingBar(Arrivals arrivals, Phrases phrases) {
        this.phrases = phrases;
        Button cancel = new Button(phrases.say("arrival.cancel"));
        cancel.setId("arrival-cancel");
        cancel.setOnAction(press -> arrivals.cancel());
        bar.setAccessibleText(phrases.say("arrival.progress"));
        getStyleClass().add("line");
        said.setMinWidth(USE_PREF_SIZE);
        cancel.setMinWidth(USE_PREF_SIZE);
        name.getStyleClass().add("dim");
        name.setMaxWidth(LONGEST_NAME);
        getChildren().addAll(said, bar, cancel, name);
        arrivals.progressProperty().subscribe(this::show);
    }

    private void show(Arrivals.@Nullable Progress progress) {
        setVisible(progress != null);
        if (progress != null) {
            int at = Math.min(progress.done() + 1, progress.total());
            said.setText(phrases.say("arrival.reading", at, progress.total()));
            Letters.show(name, progress.name());
            bar.setProgress(progress.whole());
        }
    }
}
