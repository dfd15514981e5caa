package org.pressmark.view.followup;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pressmark.desk.Sweep;
import org.pressmark.settings.Phrases;

/// How far the search through the project has come; stops it, or begins it again.
final class SearchBar extends VBox {
    private final Sweep sweep;
    private final ReadOnlyIntegerProperty articles;
    private final Phrases phrases;

    SearchBar(Sweep sweep, ReadOnlyIntegerProperty articles, Phrases phrases) {
        this.sweep = sweep;
        this.articles = articles;
        this.phrases = phrases;
        getStyleClass().add("search");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox line = new HBox(counted(), between, stop());
        line.getStyleClass().add("search-line");
        getChildren().addAll(line, progress());
        managedProperty().bind(visibleProperty());
    }

    private ProgressBar progress() {
        ProgressBar progress = new ProgressBar();
        progress.setId("follow-up-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(phrases.say("followUp.list"));
        progress.visibleProperty().bind(sweep.searchingProperty());
        progress.progressProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> (double) sweep.searchedProperty().get() / Math.max(1, articles.get()),
                        sweep.searchedProperty(),
                        articles));
        return progress;
    }

    private Label counted() {
        Label counted = new Label();
        counted.setId("follow-up-searched");
        counted.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> phrases.say(
                                "followUp.searching", sweep.searchedProperty().get(), articles.get()),
                        sweep.searchedProperty(),
                        articles));
        return counted;
    }

    private Button stop() {
        Button stop = new Button();
        stop.setId("follow-up-stop");
        stop.getStyleClass().add("quiet");
        stop.textProperty()
                .bind(Bindings.when(sweep.searchingProperty())
                        .then(phrases.say("followUp.stop"))
                        .otherwise(phrases.say("followUp.resume")));
        stop.setOnAction(press -> {
            if (sweep.searchingProperty().get()) {
                sweep.cancel();
            } else {
                sweep.begin();
            }
        });
        return stop;
    }
}
