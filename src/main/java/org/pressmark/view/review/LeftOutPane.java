package org.pressmark.view.review;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.pressmark.desk.review.LeftOut;
import org.pressmark.desk.review.Reviewing;
import org.pressmark.model.Article;
import org.pressmark.review.Sayings;
import org.pressmark.view.Letters;

/// What could not be compared: tags whose words my text does not have, articles that one side has alone. Nothing
/// of it is lost: it stands where it stood.
final class LeftOutPane extends VBox {
    private static final double ROW = 24;
    private static final int ROWS = 5;

    private final Reviewing review;
    private final ReviewWords words;

    LeftOutPane(Reviewing review, ReviewWords words) {
        this.review = review;
        this.words = words;
        setId("review-left-out");
        getStyleClass().add("left-out");
        review.phaseProperty().subscribe(this::show);
    }

    private void show() {
        getChildren().clear();
        LeftOut left = review.leftOut();
        List<String> lost = left.losing().stream()
                .flatMap(reviewed -> reviewed.lost().stream()
                        .map(tag -> Sayings.wordsOf(tag) + " · "
                                + reviewed.compared().mine().article().title()))
                .toList();
        add("review.lost", lost);
        add("review.onlyMine", left.onlyMine().stream().map(Article::title).toList());
        add("review.onlyTheirs", left.onlyTheirs().stream().map(Article::title).toList());
        add("review.notes", left.notes().stream().map(words::say).toList());
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private void add(String key, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        ListView<String> list = new ListView<>();
        list.getItems().setAll(lines);
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * Math.min(ROWS, lines.size()) + 2);
        list.setAccessibleText(words.say(key, lines.size()));
        list.setFocusTraversable(false);
        list.setCellFactory(any -> new LeftOutCell());
        TitledPane part = new TitledPane(words.say(key, lines.size()), list);
        part.setExpanded(false);
        part.setAnimated(false);
        part.getStyleClass().add("left-out-part");
        getChildren().add(part);
    }

    /// One line, never wrapped.
    private static final class LeftOutCell extends javafx.scene.control.ListCell<String> {
        private final Label line = new Label();

        LeftOutCell() {
            line.setMinWidth(0);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(String words, boolean empty) {
            super.updateItem(words, empty);
            setGraphic(empty ? null : line);
            Letters.show(line, empty ? "" : words);
        }
    }
}
