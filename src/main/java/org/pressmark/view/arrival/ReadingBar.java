package org.pressmark.view.arrival;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.Arrivals;
import org.pressmark.settings.Phrases;

/// How far the reading of files is, and a way to call it off.
final class ReadingBar extends HBox {
    private final Phrases phrases;
    private final Label said = new Label();
    private final ProgressBar bar = new ProgressBar(0);

    ReadingBar(Arrivals arrivals, Phrases phrases) {
        this.phrases = phrases;
        Button cancel = new Button(phrases.say("arrival.cancel"));
        cancel.setId("arrival-cancel");
        cancel.setOnAction(press -> arrivals.cancel());
        bar.setAccessibleText(phrases.say("arrival.progress"));
        getStyleClass().add("line");
        getChildren().addAll(said, bar, cancel);
        arrivals.progressProperty().subscribe(this::show);
    }

    private void show(Arrivals.@Nullable Progress progress) {
        setVisible(progress != null);
        if (progress != null) {
            said.setText(phrases.say("arrival.reading", progress.done(), progress.total()));
            bar.setProgress(progress.total() == 0 ? 0 : (double) progress.done() / progress.total());
        }
    }
}
