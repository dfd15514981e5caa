package org.pressmark.view.review;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.desk.review.Item;
import org.pressmark.desk.review.Reviewing;
import org.pressmark.model.Annotator;
import org.pressmark.model.Verdict;
import org.pressmark.review.DifferingWords;
import org.pressmark.view.Letters;
import org.pressmark.view.LineField;

/// What was decided and said of a difference, by whom and when, and a line to say something: Enter stores it at
/// once, Esc leaves it to go along with the next decision.
final class RemarksPane extends VBox {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM HH:mm");

    private final Desk desk;
    private final Reviewing review;
    private final ReviewWords words;
    private final VBox said = new VBox();
    private final TextField field = new LineField();
    private boolean isPressedHere;

    /// `leave` takes the focus back to the list.
    RemarksPane(Desk desk, Reviewing review, ReviewWords words, Consumer<String> remark, Runnable leave) {
        this.desk = desk;
        this.review = review;
        this.words = words;
        getStyleClass().add("remarks");
        said.getStyleClass().add("said");
        field.setId("review-comment");
        field.getStyleClass().add("remark-field");
        field.setPromptText(words.say("review.comment"));
        field.setAccessibleText(words.say("review.comment"));
        field.textProperty().bindBidirectional(review.composing().typedProperty());
        field.setOnAction(enter -> {
            remark.accept(field.getText());
            leave.run();
        });
        field.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                leave.run();
                key.consume();
            }
        });
        review.composing().onComment(this::begin);
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> isPressedHere = true);
        field.addEventFilter(KeyEvent.KEY_TYPED, typed -> {
            // The press that asked for the comment went to the list; its letter comes here and is not meant.
            if (!isPressedHere) {
                typed.consume();
            }
        });
        getChildren().addAll(said, field);
        review.chosenProperty().subscribe(this::show);
        review.toldProperty().subscribe(() -> show(review.chosenProperty().get()));
    }

    private void begin() {
        isPressedHere = false;
        field.requestFocus();
        field.end();
    }

    private void show(@Nullable Item item) {
        List<Verdict> all = new ArrayList<>();
        Verdict verdict = item == null ? null : review.verdict(item);
        if (item != null) {
            all.addAll(review.remarks(item));
        }
        if (verdict != null) {
            all.add(verdict);
        }
        all.sort(java.util.Comparator.comparing(Verdict::at));
        said.getChildren().setAll(all.stream().map(this::card).toList());
        field.setDisable(item == null);
    }

    private VBox card(Verdict verdict) {
        Annotator who = desk.shelves().annotators().find(verdict.reviewer());
        Label name = new Label();
        name.getStyleClass().add("who");
        name.setMinWidth(0);
        Letters.show(name, who == null ? "" : who.name());
        Label when = new Label(WHEN.format(verdict.at().atZone(ZoneId.systemDefault())));
        when.getStyleClass().add("dim");
        when.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(name, when);
        head.getStyleClass().add("line");
        VBox card = new VBox(head);
        card.getStyleClass().addAll("review-card", "remark");
        if (verdict.choice() != Verdict.Choice.COMMENT) {
            head.getChildren().add(decision(verdict));
        }
        String comment = verdict.comment();
        if (comment != null) {
            card.getChildren()
                    .add(new WordsPane(DifferingWords.of(comment, comment).mine()));
        }
        return card;
    }

    private Label decision(Verdict verdict) {
        List<String> taken = verdict.taken().stream()
                .filter(facet -> java.util.Arrays.stream(org.pressmark.review.Facet.values())
                        .anyMatch(known -> known.name().equals(facet)))
                .map(facet -> words.facet(org.pressmark.review.Facet.valueOf(facet)))
                .toList();
        String choice = words.choice(verdict.choice());
        Label decision = new Label(taken.isEmpty() ? choice : choice + ": " + String.join(", ", taken));
        decision.getStyleClass().add("decision-word");
        decision.setMinWidth(0);
        return decision;
    }
}
