package org.pressmark.view.review;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pressmark.desk.review.Reviewing;
import org.pressmark.view.Keyboard;

/// What stands on the review desk while nothing is reviewed: whose work to open; and how far a comparison is.
final class ReviewStartPane extends StackPane {
    private final Reviewing review;
    private final ReviewWords words;
    private final Keyboard keyboard;
    private final Button first;

    ReviewStartPane(Reviewing review, ReviewWords words, Keyboard keyboard) {
        this.review = review;
        this.words = words;
        this.keyboard = keyboard;
        getStyleClass().add("review-start");
        first = way("reviewFile", "review.start.file");
        VBox choose = new VBox(
                text("review.start.head", "start-head"), first, way("reviewAnnotators", "review.start.annotators"));
        choose.getStyleClass().add("start-card");
        VBox compare = comparing();
        getChildren().addAll(choose, compare);
        review.phaseProperty().subscribe(phase -> {
            choose.setVisible(phase == Reviewing.Phase.CLOSED);
            compare.setVisible(phase == Reviewing.Phase.COMPARING);
        });
    }

    void begin() {
        first.requestFocus();
    }

    private Label text(String key, String style) {
        Label label = new Label(words.say(key));
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    private Button way(String name, String key) {
        Label title = new Label(keyboard.find(name).map(keyboard::title).orElse(""));
        title.getStyleClass().add("start-way-title");
        Button button = new Button(null, new WayPane(title, text(key, "dim")));
        button.setId("start-" + name);
        button.getStyleClass().setAll("start-way");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(title.getText());
        button.setOnAction(press -> keyboard.run(name));
        return button;
    }

    private VBox comparing() {
        ProgressBar progress = new ProgressBar();
        progress.setId("review-comparing");
        progress.setAccessibleText(words.say("review.comparing"));
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.progressProperty().bind(review.progressProperty());
        Button cancel = new Button(words.say("review.cancel"));
        cancel.setId("review-cancel");
        cancel.getStyleClass().add("quiet");
        cancel.setOnAction(press -> review.cancel());
        HBox foot = new HBox(cancel);
        foot.setAlignment(Pos.CENTER_RIGHT);
        VBox card = new VBox(text("review.comparing", "start-head"), progress, foot);
        card.getStyleClass().add("start-card");
        return card;
    }
}
