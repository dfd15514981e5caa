package org.pressmark.view.received;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Received;
import org.pressmark.model.Annotation;
import org.pressmark.model.Verdict;
import org.pressmark.review.Spoken;
import org.pressmark.review.dossier.Point;
import org.pressmark.review.report.DossierWords;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Letters;

/// A difference in the list: its class, its words, what was decided, and how it was answered.
final class PointCell extends ListCell<Point> {
    private final DossierWords words;
    private final Phrases phrases;
    private final Received received;
    private final Label what = new Label();
    private final Label first = new Label();
    private final Label decided = new Label();
    private final Label answered = new Label();
    private final HBox line;

    PointCell(DossierWords words, Phrases phrases, Received received) {
        this.words = words;
        this.phrases = phrases;
        this.received = received;
        what.getStyleClass().add("class");
        what.setMinWidth(USE_PREF_SIZE);
        first.setMinWidth(0);
        decided.getStyleClass().add("dim");
        decided.setMinWidth(0);
        answered.getStyleClass().add("answer");
        answered.setMinWidth(USE_PREF_SIZE);
        HBox top = new HBox(what, first);
        top.getStyleClass().add("line");
        VBox both = new VBox(top, decided);
        both.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        line = new HBox(both, answered);
        line.getStyleClass().add("line");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Point point, boolean empty) {
        super.updateItem(point, empty);
        setGraphic(empty || point == null ? null : line);
        if (empty || point == null) {
            setAccessibleText("");
            return;
        }
        what.setText(words.what(point));
        Letters.show(first, said(point));
        Letters.show(decided, words.decision(point));
        Verdict answer = received.answer(point);
        answered.setText(
                answer == null
                        ? ""
                        : phrases.say(
                                answer.choice() == Verdict.Choice.AGREED ? "received.agreed" : "received.objected"));
        setAccessibleText(
                what.getText() + ", " + first.getText() + ", " + decided.getText() + " " + answered.getText());
    }

    private String said(Point point) {
        Annotation tag = point.first();
        return tag == null
                ? words.respect(String.valueOf(point.subject().matter()))
                : phrases.say("received.words", phrases.say("cli.kind.one." + tag.kind()), Spoken.words(tag));
    }
}
