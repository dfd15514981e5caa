package org.pressmark.view.review;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.review.Item;
import org.pressmark.desk.review.Listing;
import org.pressmark.desk.review.Reviewing;
import org.pressmark.view.Keyboard;

/// The list of differences under what narrows it.
final class DifferencesPane extends VBox {
    private static final double ROW = 50;

    private final Reviewing review;
    private final ReviewWords words;
    private final ListView<Item> list;
    private final Label count = new Label();
    private final Label hidden = new Label();
    private boolean isFollowing;

    DifferencesPane(Reviewing review, ReviewWords words, Keyboard keyboard) {
        this.review = review;
        this.words = words;
        getStyleClass().add("differences");
        list = new ListView<>(review.listing().shown());
        list.setId("review-list");
        list.getStyleClass().add("review-list");
        list.setFixedCellSize(ROW);
        list.setAccessibleText(words.say("review.list"));
        Label nothing = new Label(words.say("review.nothingFits"));
        nothing.getStyleClass().add("dim");
        list.setPlaceholder(nothing);
        list.setCellFactory(any -> new DifferenceCell(
                review,
                words,
                choice -> keyboard.find(DifferenceCell.command(choice))
                        .map(keyboard::cap)
                        .orElse("")));
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        VBox.setVgrow(list, Priority.ALWAYS);
        hidden.getStyleClass().add("hidden-articles");
        hidden.setWrapText(true);
        hidden.managedProperty().bind(hidden.visibleProperty());
        getChildren().addAll(head(), new FilterBar(review, words), hidden, list);
        review.chosenProperty().subscribe(this::follow);
        review.listing().talliedProperty().subscribe(this::count);
    }

    void begin() {
        list.requestFocus();
    }

    private HBox head() {
        Label title = new Label(words.say("review.differences"));
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        count.setId("review-count");
        HBox head = new HBox(title, between, count);
        head.getStyleClass().add("panel-head");
        return head;
    }

    private void count() {
        Listing listing = review.listing();
        int shown = listing.shown().size();
        int all = listing.talliedProperty().get().all();
        count.setText(shown == all ? String.valueOf(all) : words.say("library.count", shown, all));
        int articles = listing.talliedProperty().get().hiddenArticles();
        hidden.setVisible(articles > 0);
        hidden.setText(words.say("review.hiddenArticles", articles));
    }

    private void selected(@Nullable Item item) {
        if (!isFollowing && item != null) {
            review.choose(item);
        }
    }

    private void follow(@Nullable Item item) {
        isFollowing = true;
        int at = review.listing().indexOf(item);
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().clearAndSelect(at);
            list.scrollTo(Math.max(0, at - 2));
        }
        isFollowing = false;
        count();
    }
}
