package org.pressmark.view.received;

import java.time.ZoneId;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.Answers;
import org.pressmark.desk.Received;
import org.pressmark.model.Verdict;
import org.pressmark.review.dossier.Dossier;
import org.pressmark.review.dossier.Point;
import org.pressmark.review.report.DossierWords;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Begins;
import org.pressmark.view.Letters;
import org.pressmark.view.Look;
import org.pressmark.view.Rows;
import org.pressmark.view.Tools;

/// A review of one's own work: the differences as a list, what was decided of the chosen one and why, and the
/// answer.
///
/// In the list A agrees, O objects, N goes to the comment, J to the next without an answer, Enter to the article.
/// Screen thread only.
public final class ReceivedPane extends VBox implements Begins {
    private static final double ROW = 48;

    private final Phrases phrases;
    private final Received received;
    private final Answers answers;
    private final Label title = new Label();
    private final Label count = new Label();
    private final ListView<Point> list = new ListView<>();
    private final PointPane point;
    private final Button next;
    private final Button save;
    private final ScrollPane beside = new ScrollPane();

    public ReceivedPane(Tools tools) {
        this.phrases = tools.phrases();
        this.received = tools.desk().showing().received();
        this.answers = new Answers(tools.desk(), tools.shell());
        DossierWords words = new DossierWords(phrases::say, ZoneId.systemDefault());
        this.point = new PointPane(phrases, words, answers);
        this.next = button("received-next", "received.next", answers::nextOpen);
        this.save = button("received-save", "received.save", answers::save);
        setId("received");
        getStyleClass().add("received");
        getStylesheets().add(Look.sheet("received"));
        list.setId("received-list");
        list.setAccessibleText(phrases.say("received.list"));
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new PointCell(words, phrases, received));
        list.setPlaceholder(nothing());
        list.setMinWidth(300);
        list.setPrefWidth(340);
        list.getSelectionModel().selectedIndexProperty().subscribe(at -> {
            if (at.intValue() >= 0) {
                received.choose(at.intValue());
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        beside.setContent(point);
        beside.getStyleClass().add("beside");
        beside.setFitToWidth(true);
        beside.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox.setHgrow(beside, Priority.ALWAYS);
        HBox.setHgrow(list, Priority.SOMETIMES);
        HBox middle = new HBox(list, beside);
        middle.getStyleClass().add("columns");
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(head(), middle);
        received.dossierProperty().subscribe(this::show);
        received.chosenProperty().subscribe(chosen -> choose());
    }

    private HBox head() {
        title.getStyleClass().add("title");
        title.setMinWidth(0);
        count.setId("received-count");
        count.getStyleClass().add("dim");
        HBox head = new HBox(title, Rows.gap(), count, next, save);
        head.getStyleClass().add("head");
        return head;
    }

    private Button button(String id, String key, Runnable work) {
        Button button = Rows.button(phrases, id, key, work);
        button.getStyleClass().add("quiet");
        return button;
    }

    /// The list keeps its place where only an answer came.
    private void show(@Nullable Dossier dossier) {
        List<Point> points = dossier == null ? List.of() : dossier.points();
        if (list.getItems().size() == points.size()) {
            for (int at = 0; at < points.size(); at++) {
                if (!list.getItems().get(at).equals(points.get(at))) {
                    list.getItems().set(at, points.get(at));
                }
            }
        } else {
            list.getItems().setAll(points);
        }
        Letters.show(
                title,
                dossier == null
                        ? phrases.say("received.list")
                        : phrases.say(
                                "dossier.title",
                                dossier.mine().name(),
                                dossier.theirs().name()));
        makeRoom(dossier != null);
        long answered =
                points.stream().filter(each -> received.answer(each) != null).count();
        count.setText(phrases.say("received.count", answered, points.size()));
        save.setVisible(received.isToBeAnswered());
        save.setManaged(received.isToBeAnswered());
        choose();
    }

    /// Where no review is open, the sentence that says so has all the room.
    private void makeRoom(boolean isOpen) {
        list.setMaxWidth(isOpen ? 380 : Double.MAX_VALUE);
        for (Node only : List.of(beside, count, next)) {
            only.setVisible(isOpen);
            only.setManaged(isOpen);
        }
    }

    private void choose() {
        int at = received.chosenProperty().get();
        if (at >= 0 && list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().clearAndSelect(at);
            list.scrollTo(Math.max(0, at - 3));
        }
        point.show(received);
    }

    private void press(KeyEvent key) {
        if (key.isControlDown() || key.isAltDown() || key.isMetaDown()) {
            return;
        }
        boolean taken = true;
        if (key.getCode() == KeyCode.A) {
            point.answer(Verdict.Choice.AGREED);
        } else if (key.getCode() == KeyCode.O) {
            point.answer(Verdict.Choice.OBJECTED);
        } else if (key.getCode() == KeyCode.N) {
            point.begin();
        } else if (key.getCode() == KeyCode.J) {
            answers.nextOpen();
        } else if (key.getCode() == KeyCode.ENTER) {
            answers.goTo();
        } else {
            taken = false;
        }
        if (taken) {
            key.consume();
        }
    }

    private Label nothing() {
        Label nothing = new Label(phrases.say("received.nothing"));
        nothing.getStyleClass().add("dim");
        nothing.setWrapText(true);
        nothing.setTextAlignment(TextAlignment.CENTER);
        nothing.setPadding(new Insets(16));
        return nothing;
    }

    @Override
    public void begin() {
        list.requestFocus();
    }
}
