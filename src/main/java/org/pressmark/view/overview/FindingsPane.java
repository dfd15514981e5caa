package org.pressmark.view.overview;

import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pressmark.desk.Sweep;
import org.pressmark.model.Finding;
import org.pressmark.view.Tools;
import org.pressmark.view.Words;

/// What somebody should look at, counted by kind; pressed, the list of it is opened. Looking through the project
/// goes on while this is shown and can be stopped.
final class FindingsPane extends VBox {
    private final Tools tools;
    private final Sweep sweep;
    private final Runnable open;
    private final VBox lines = new VBox();

    FindingsPane(Tools tools, Runnable open) {
        this.tools = tools;
        this.sweep = tools.desk().followUp().sweep();
        this.open = open;
        setId("overview-findings");
        getStyleClass().add("card");
        Label head = new Label(tools.phrases().say("overview.followUp"));
        head.getStyleClass().add("card-head");
        lines.getStyleClass().add("findings");
        getChildren().addAll(head, search(), progress(), lines);
    }

    private HBox search() {
        Label searched = new Label();
        searched.getStyleClass().add("dim");
        searched.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> tools.phrases()
                                .say(
                                        "overview.followUp.searching",
                                        sweep.searchedProperty().get(),
                                        tools.desk().library().totalProperty().get()),
                        sweep.searchedProperty(),
                        tools.desk().library().totalProperty()));
        Button stop = new Button();
        stop.setId("overview-stop");
        stop.getStyleClass().add("quiet");
        stop.setMinWidth(USE_PREF_SIZE);
        stop.textProperty()
                .bind(Bindings.when(sweep.searchingProperty())
                        .then(tools.phrases().say("overview.followUp.stop"))
                        .otherwise(tools.phrases().say("overview.followUp.resume")));
        stop.setOnAction(press -> {
            if (sweep.searchingProperty().get()) {
                sweep.cancel();
            } else {
                sweep.begin();
            }
        });
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox line = new HBox(searched, between, stop);
        line.getStyleClass().add("search-line");
        return line;
    }

    private ProgressBar progress() {
        ProgressBar progress = new ProgressBar();
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(tools.phrases().say("overview.followUp"));
        progress.visibleProperty().bind(sweep.searchingProperty());
        progress.managedProperty().bind(sweep.searchingProperty());
        progress.progressProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> (double) sweep.searchedProperty().get()
                                / Math.max(
                                        1,
                                        tools.desk().library().totalProperty().get()),
                        sweep.searchedProperty(),
                        tools.desk().library().totalProperty()));
        return progress;
    }

    void show(Map<Finding.Kind, Integer> findings) {
        boolean hadFocus = lines.isFocusWithin();
        lines.getChildren().clear();
        for (Finding.Kind kind : Finding.Kind.values()) {
            Integer count = findings.get(kind);
            if (count != null) {
                lines.getChildren().add(line(kind, count));
            }
        }
        if (lines.getChildren().isEmpty()) {
            Label nothing = new Label(tools.phrases().say("overview.followUp.none"));
            nothing.getStyleClass().addAll("dim", "nothing");
            lines.getChildren().add(nothing);
        } else if (hadFocus) {
            lines.getChildren().getFirst().requestFocus();
        }
    }

    private Button line(Finding.Kind kind, int count) {
        String words = tools.phrases().say(Words.key(kind));
        Label name = new Label(words);
        name.setMinWidth(0);
        Label number = new Label(Integer.toString(count));
        number.getStyleClass().add("number");
        number.setMinWidth(USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox line = new HBox(name, between, number);
        line.getStyleClass().add("line");
        Button button = new Button(null, line);
        button.getStyleClass().setAll("finding-line");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setContentDisplay(javafx.scene.control.ContentDisplay.GRAPHIC_ONLY);
        line.prefWidthProperty().bind(button.widthProperty().subtract(16));
        button.setAccessibleText(tools.phrases().say("overview.finding", words, count));
        button.setOnAction(press -> open.run());
        return button;
    }
}
