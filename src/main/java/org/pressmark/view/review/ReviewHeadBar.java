package org.pressmark.view.review;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.review.Pairing;
import org.pressmark.desk.review.Reviewing;
import org.pressmark.desk.review.Tallied;
import org.pressmark.view.Keyboard;
import org.pressmark.view.Letters;

/// Whose tags stand beside whose, how far the review has come, and a field that narrows the list.
final class ReviewHeadBar extends HBox {
    private final Reviewing review;
    private final ReviewWords words;
    private final Keyboard keyboard;
    private final Label title = new Label();
    private final Label settled = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final TextField filter = TextFields.createClearableTextField();

    ReviewHeadBar(Reviewing review, ReviewWords words, Keyboard keyboard) {
        this.review = review;
        this.words = words;
        this.keyboard = keyboard;
        setId("review-head");
        getStyleClass().addAll("top-bar", "review-head");
        title.getStyleClass().addAll("project", "article-name");
        title.setId("review-title");
        title.setMinWidth(0);
        settled.setId("review-settled");
        settled.getStyleClass().add("dim");
        settled.setMinWidth(USE_PREF_SIZE);
        progress.setId("review-progress");
        progress.setAccessibleText(words.say("review.progress"));
        field();
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        getChildren()
                .addAll(
                        title,
                        side("mine"),
                        side("theirs"),
                        again(),
                        blind(),
                        between,
                        writing(),
                        settled,
                        progress,
                        filter);
        review.pairingProperty().subscribe(this::name);
        review.listing().talliedProperty().subscribe(this::count);
        var isOpen = Bindings.createBooleanBinding(
                () -> review.phaseProperty().get() == Reviewing.Phase.OPEN, review.phaseProperty());
        settled.visibleProperty().bind(isOpen);
        progress.visibleProperty().bind(isOpen);
        filter.visibleProperty().bind(isOpen);
    }

    private void field() {
        filter.setId("review-words");
        filter.setPromptText(words.say("review.words"));
        filter.setAccessibleText(words.say("review.words"));
        filter.textProperty()
                .subscribe((before, now) -> review.listing()
                        .filter(review.listing().filterProperty().get().saying(now)));
    }

    /// The colour in which the tags of a side are drawn.
    private HBox side(String which) {
        Region dot = new Region();
        dot.getStyleClass().addAll("side-dot", which);
        Label name = new Label(words.say("review.side." + which));
        HBox side = new HBox(dot, name);
        side.getStyleClass().add("side-legend");
        side.setMinWidth(USE_PREF_SIZE);
        side.visibleProperty().bind(review.pairingProperty().isNotNull());
        side.managedProperty().bind(side.visibleProperty());
        return side;
    }

    /// Shows while tags have changed since they were compared.
    private Button again() {
        Button again = new Button(words.say("review.stale"));
        again.setId("review-again");
        again.getStyleClass().addAll("quiet", "stale");
        again.setFocusTraversable(false);
        again.setMinWidth(USE_PREF_SIZE);
        again.visibleProperty().bind(review.staleProperty());
        again.managedProperty().bind(again.visibleProperty());
        again.setOnAction(press -> keyboard.run("reviewAgain"));
        return again;
    }

    /// Shows while the review is on its way into a file: how far it is, and how to stop it.
    private HBox writing() {
        Label said = new Label(words.say("review.writing"));
        said.getStyleClass().add("dim");
        ProgressBar bar = new ProgressBar();
        bar.setId("review-writing");
        bar.setAccessibleText(words.say("review.writing"));
        bar.progressProperty().bind(review.handingOver().progressProperty());
        Button stop = new Button(words.say("review.cancel"));
        stop.setId("review-writing-stop");
        stop.getStyleClass().add("quiet");
        stop.setFocusTraversable(false);
        stop.setOnAction(press -> review.handingOver().cancel());
        HBox writing = new HBox(said, bar, stop);
        writing.getStyleClass().add("review-writing");
        writing.setMinWidth(USE_PREF_SIZE);
        writing.visibleProperty().bind(review.handingOver().progressProperty().greaterThanOrEqualTo(0));
        writing.managedProperty().bind(writing.visibleProperty());
        return writing;
    }

    private ToggleButton blind() {
        ToggleButton blind = new ToggleButton(words.say("review.blind"));
        blind.setId("review-blind");
        blind.getStyleClass().setAll("class-chip", "blind-chip");
        blind.setFocusTraversable(false);
        blind.setMinWidth(USE_PREF_SIZE);
        keyboard.find("reviewBlind").ifPresent(command -> blind.setTooltip(new Tooltip(keyboard.help(command))));
        review.listing().blindProperty().subscribe(blind::setSelected);
        blind.setOnAction(press -> {
            keyboard.run("reviewBlind");
            blind.setSelected(review.listing().blindProperty().get());
        });
        return blind;
    }

    private void name(@Nullable Pairing pairing) {
        Letters.show(
                title,
                pairing == null
                        ? words.say("review.title")
                        : words.say(
                                "review.titled",
                                pairing.mine().name(),
                                pairing.theirs().name()));
        title.setTooltip(new Tooltip(title.getText()));
    }

    private void count(Tallied tallied) {
        settled.setText(words.say("review.settled", tallied.decided(), tallied.all()));
        progress.setProgress(tallied.all() == 0 ? 0 : (double) tallied.decided() / tallied.all());
    }
}
