package org.pressmark.view.received;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.Answers;
import org.pressmark.desk.Received;
import org.pressmark.model.Annotation;
import org.pressmark.model.Verdict;
import org.pressmark.review.Spoken;
import org.pressmark.review.dossier.Dossier;
import org.pressmark.review.dossier.Point;
import org.pressmark.review.report.DossierWords;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Hint;
import org.pressmark.view.Letters;
import org.pressmark.view.LineField;
import org.pressmark.view.Rows;

/// One difference: what stands on either side, what was decided, everything that was said, and the answer.
final class PointPane extends VBox {
    private final Phrases phrases;
    private final DossierWords words;
    private final Answers answers;
    private final Label article = new Label();
    private final GridPane sides = new GridPane();
    private final Label decision = new Label();
    private final VBox remarks = new VBox();
    private final TextField comment = new LineField();
    private final Label answered = new Label();
    private final Button agree;
    private final Button object;
    private final Button go;
    private @Nullable Point shown;
    private boolean isPressedHere;

    PointPane(Phrases phrases, DossierWords words, Answers answers) {
        this.phrases = phrases;
        this.words = words;
        this.answers = answers;
        getStyleClass().add("card");
        article.getStyleClass().add("card-head");
        sides.getStyleClass().add("sides");
        ColumnConstraints name = new ColumnConstraints(90, 110, 140);
        ColumnConstraints side = new ColumnConstraints(80, 240, Double.MAX_VALUE);
        side.setHgrow(Priority.ALWAYS);
        ColumnConstraints other = new ColumnConstraints(80, 240, Double.MAX_VALUE);
        other.setHgrow(Priority.ALWAYS);
        sides.getColumnConstraints().setAll(name, side, other);
        decision.getStyleClass().add("decision");
        decision.setId("received-decision");
        remarks.getStyleClass().add("remarks");
        field();
        agree = Rows.button(phrases, "received-agree", "received.agree", () -> answer(Verdict.Choice.AGREED));
        object = Rows.button(phrases, "received-object", "received.object", () -> answer(Verdict.Choice.OBJECTED));
        go = Rows.button(phrases, "received-go", "received.go", answers::goTo);
        answered.setId("received-answered");
        answered.getStyleClass().add("dim");
        HBox buttons = new HBox(agree, object, go);
        buttons.getStyleClass().add("line");
        getChildren().addAll(article, sides, decision, remarks, comment, buttons, answered);
    }

    private void field() {
        comment.setId("received-comment");
        comment.setPromptText(phrases.say("received.comment"));
        comment.setAccessibleText(phrases.say("received.comment"));
        comment.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                answer(Verdict.Choice.OBJECTED);
                key.consume();
            }
        });
        comment.addEventFilter(KeyEvent.KEY_PRESSED, key -> isPressedHere = true);
        comment.addEventFilter(KeyEvent.KEY_TYPED, typed -> {
            // The press that led here went to the list; its letter comes to the field and is not meant.
            if (!isPressedHere) {
                typed.consume();
            }
        });
    }

    void begin() {
        isPressedHere = false;
        comment.requestFocus();
    }

    void answer(Verdict.Choice choice) {
        answers.answer(choice, comment.getText());
        getScene().getRoot().requestFocus();
        Node list = getScene().lookup("#received-list");
        if (list != null) {
            list.requestFocus();
        }
    }

    void show(Received received) {
        Point point = received.point();
        Dossier dossier = received.dossierProperty().get();
        Dossier.OfArticle of = received.article();
        setVisible(point != null);
        if (point == null || dossier == null || of == null) {
            return;
        }
        boolean isOther = shown == null || !shown.subject().equals(point.subject());
        shown = point;
        Letters.show(article, of.title());
        fill(dossier, point);
        Letters.show(decision, phrases.say("received.decision", words.decision(point)));
        remarks.getChildren()
                .setAll(point.verdicts().stream()
                        .map(verdict -> label(words.remark(dossier, verdict), "remark"))
                        .toList());
        boolean isHere = received.home(of) != null;
        go.setDisable(!isHere);
        for (Node each : List.of(comment, agree, object)) {
            each.setDisable(!isHere);
            each.setVisible(received.isToBeAnswered());
            each.setManaged(received.isToBeAnswered());
        }
        Verdict answer = received.answer(point);
        if (isOther) {
            comment.setText(answer == null || answer.comment() == null ? "" : answer.comment());
        }
        answered.setText(!isHere ? phrases.say("received.elsewhere") : answered(received, dossier, answer));
    }

    private String answered(Received received, Dossier dossier, @Nullable Verdict answer) {
        if (answer == null) {
            return phrases.say(received.isToBeAnswered() ? "received.unanswered" : "received.silent");
        }
        String choice = words.choice(answer.choice());
        return received.isToBeAnswered()
                ? phrases.say("received.mine", choice)
                : phrases.say("received.theirs", dossier.name(answer.reviewer()), choice);
    }

    private void fill(Dossier dossier, Point point) {
        sides.getChildren().clear();
        sides.addRow(
                0,
                label("", "dim"),
                label(dossier.mine().name(), "dim"),
                label(dossier.theirs().name(), "dim"));
        int row = 1;
        if (!point.mine().isEmpty() || !point.theirs().isEmpty()) {
            sides.addRow(
                    row++,
                    label(phrases.say("received.tag"), "dim"),
                    label(tags(point.mine()), "words"),
                    label(tags(point.theirs()), "words"));
        }
        for (Point.Saying saying : point.sayings()) {
            sides.addRow(
                    row++,
                    label(words.respect(saying.respect()), "dim"),
                    label(words.value(saying.respect(), saying.mine()), "differs"),
                    label(words.value(saying.respect(), saying.theirs()), "differs"));
        }
        if (!point.settled().isEmpty()) {
            sides.add(label(phrases.say("received.settled"), "dim"), 0, row);
            sides.add(label(tags(point.settled()), "words"), 1, row, 2, 1);
        }
    }

    private String tags(List<Annotation> tags) {
        return tags.isEmpty()
                ? phrases.say("dossier.noTag")
                : String.join(
                        " | ",
                        tags.stream()
                                .map(tag -> phrases.say(
                                        "received.words", phrases.say("cli.kind.one." + tag.kind()), Spoken.words(tag)))
                                .toList());
    }

    /// One line, cut with an ellipsis; all of it on hovering.
    private static Label label(String said, String style) {
        Label label = new Label();
        Letters.show(label, said);
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        if (!said.isEmpty()) {
            Hint.show(label, said);
        }
        return label;
    }
}
