package org.pressmark.view.arrival;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.ProjectMerge;
import org.pressmark.command.ProjectMerge.Answer;
import org.pressmark.command.ProjectMerge.Offer;
import org.pressmark.model.ImportReport;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Letters;
import org.pressmark.view.Look;
import org.pressmark.view.Rows;

/// A card over the window that says what a colleague's work would bring in, and asks of register entries of one
/// name whether they are one. Nothing has come in while it is there. Screen thread only.
public final class MergePane extends VBox {
    private static final int ROWS = 5;

    private final ProjectMerge merge;
    private final Phrases phrases;
    private final Runnable back;
    private final Label title = new Label();
    private final GridPane counts = new GridPane();
    private final Label asked = new Label();
    private final VBox questions = new VBox();
    private final ScrollPane scroll = new ScrollPane(questions);
    private final HBox all;
    private final NotesView notes;
    private final Button take;
    private final Button leave;

    /// `back` gives the focus to where work goes on.
    public MergePane(ProjectMerge merge, Phrases phrases, Runnable back) {
        this.merge = merge;
        this.phrases = phrases;
        this.back = back;
        setId("merge");
        getStyleClass().addAll("card", "arrival", "merge");
        getStylesheets().add(Look.sheet("arrival"));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setPrefWidth(640);
        managedProperty().bind(visibleProperty());
        title.getStyleClass().add("card-title");
        counts.getStyleClass().add("counts");
        asked.getStyleClass().add("dim");
        scroll.getStyleClass().add("questions");
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(220);
        notes = new NotesView(ROWS, phrases);
        notes.setId("merge-notes");
        notes.setAccessibleText(phrases.say("mergeWork.notes"));
        all = new HBox(
                Rows.button(phrases, "merge-allSame", "mergeWork.allSame", () -> merge.answerAll(Answer.SAME)),
                Rows.button(phrases, "merge-allOther", "mergeWork.allOther", () -> merge.answerAll(Answer.ANOTHER)));
        all.getStyleClass().add("line");
        take = Rows.button(phrases, "merge-take", "mergeWork.take", merge::take);
        take.getStyleClass().add("accent");
        leave = Rows.button(phrases, "merge-leave", "mergeWork.leave", merge::giveUp);
        HBox buttons = new HBox(all, Rows.gap(), take, leave);
        buttons.getStyleClass().add("line");
        getChildren().addAll(title, counts, asked, scroll, notes, buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        merge.offerProperty().subscribe(this::show);
    }

    private void show(@Nullable Offer offer) {
        boolean was = isVisible();
        setVisible(offer != null);
        if (offer == null) {
            if (was) {
                back.run();
            }
            return;
        }
        Letters.show(title, phrases.say(offer.isNothing() ? "mergeWork.nothing" : "mergeWork.title", offer.file()));
        count(offer.report());
        ask(offer);
        notes.show(offer.report().notes());
        take.setDisable(offer.isNothing() || !offer.isAnswered());
        if (!was || !isFocusWithin()) {
            begin(offer);
        }
    }

    private void begin(Offer offer) {
        if (!offer.isAnswered()) {
            questions.getChildren().stream()
                    .filter(QuestionBar.class::isInstance)
                    .findFirst()
                    .ifPresent(line -> ((QuestionBar) line).begin());
        } else if (take.isDisabled()) {
            leave.requestFocus();
        } else {
            take.requestFocus();
        }
    }

    private void count(ImportReport report) {
        counts.getChildren().clear();
        counts.addRow(
                0,
                cell("mergeWork.kind", "dim"),
                cell("mergeWork.new", "dim"),
                cell("mergeWork.there", "dim"),
                cell("mergeWork.kept", "dim"));
        int row = 1;
        for (ImportReport.Count count : report.counts()) {
            if (count.read() > 0) {
                counts.addRow(
                        row++,
                        new Label(phrases.say("cli.kind." + count.kind())),
                        number(count.added()),
                        number(count.there()),
                        number(count.kept()));
            }
        }
    }

    private Label cell(String key, String style) {
        Label label = new Label(phrases.say(key));
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Label number(int count) {
        Label label = new Label(count == 0 ? "·" : String.valueOf(count));
        label.getStyleClass().add(count == 0 ? "dim" : "number");
        return label;
    }

    /// Lines are kept where the questions are the same, so that the focus stays.
    private void ask(Offer offer) {
        boolean isAsked = !offer.questions().isEmpty();
        for (Region part : List.of(asked, scroll, all)) {
            part.setVisible(isAsked);
            part.setManaged(isAsked);
        }
        long open = offer.questions().stream()
                .filter(question -> question.answer() == null)
                .count();
        asked.setText(phrases.say("mergeWork.asked", open));
        all.setDisable(open == 0);
        if (questions.getChildren().size() != offer.questions().size()) {
            questions
                    .getChildren()
                    .setAll(offer.questions().stream()
                            .map(question -> new QuestionBar(phrases, merge))
                            .toList());
        }
        for (int at = 0; at < offer.questions().size(); at++) {
            ((QuestionBar) questions.getChildren().get(at))
                    .show(offer.questions().get(at));
        }
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            merge.giveUp();
        } else if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof Button button) {
            key.consume();
            button.fire();
        }
    }
}
