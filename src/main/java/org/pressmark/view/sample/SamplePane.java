package org.pressmark.view.sample;

import java.util.Map;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.SecondReading;
import org.pressmark.model.Review;
import org.pressmark.review.report.Cell;
import org.pressmark.review.sample.Sample;
import org.pressmark.review.sample.Stratum;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Begins;
import org.pressmark.view.Hint;
import org.pressmark.view.Letters;
import org.pressmark.view.Look;
import org.pressmark.view.Rows;
import org.pressmark.view.Tools;
import org.pressmark.view.Words;

/// A second reading: how many tags to draw and with which seed, the drawn ones as a list, the words of one, and
/// the error rate with its interval. In the list R is right, W wrong, B a wrong border. Screen thread only.
public final class SamplePane extends VBox implements Begins {
    private static final double ROW = 30;

    private final Phrases phrases;
    private final SecondReading reading;
    private final TextField size = new TextField("50");
    private final TextField seed = new TextField("1");
    private final ListView<Sample.Drawn> list = new ListView<>();
    private final Label title = new Label();
    private final Label before = new Label();
    private final Label words = new Label();
    private final Label after = new Label();
    private final Label rate = new Label();
    private final GridPane strata = new GridPane();

    public SamplePane(Tools tools) {
        this.phrases = tools.phrases();
        this.reading = new SecondReading(tools.desk());
        setId("sample");
        getStyleClass().addAll("received", "sample");
        getStylesheets().add(Look.sheet("received"));
        list.setId("sample-list");
        list.setAccessibleText(phrases.say("sample.list"));
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new DrawnCell(phrases, reading));
        list.setMinWidth(240);
        list.setMaxWidth(300);
        list.getSelectionModel().selectedIndexProperty().subscribe(at -> {
            if (at.intValue() >= 0 && at.intValue() != reading.chosenProperty().get()) {
                reading.choose(at.intValue());
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        Label nothing = new Label(phrases.say("sample.none"));
        nothing.getStyleClass().add("dim");
        list.setPlaceholder(nothing);
        VBox right = new VBox(tag(), results());
        right.getStyleClass().add("columns");
        ScrollPane scroll = new ScrollPane(right);
        scroll.getStyleClass().add("beside");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        HBox middle = new HBox(list, scroll);
        middle.getStyleClass().add("columns");
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(head(), middle);
        reading.sampleProperty().subscribe(this::list);
        reading.chosenProperty().subscribe(at -> choose(at.intValue()));
        reading.shownProperty().subscribe(this::show);
        reading.marksProperty().subscribe(this::count);
    }

    private HBox head() {
        Label head = new Label(phrases.say("sample.head"));
        head.getStyleClass().add("title");
        head.setMinWidth(USE_PREF_SIZE);
        size.setId("sample-size");
        seed.setId("sample-seed");
        size.setPrefColumnCount(4);
        seed.setPrefColumnCount(6);
        size.setAccessibleText(phrases.say("sample.size"));
        seed.setAccessibleText(phrases.say("sample.seed"));
        size.setOnAction(enter -> draw());
        seed.setOnAction(enter -> draw());
        ProgressBar progress = new ProgressBar();
        progress.setAccessibleText(phrases.say("sample.head"));
        progress.visibleProperty().bind(reading.drawingProperty());
        Button stop = Rows.button(phrases, "sample-stop", "agreement.stop", reading::cancel);
        stop.visibleProperty().bind(reading.drawingProperty());
        HBox line = new HBox(
                head,
                Rows.gap(),
                progress,
                stop,
                dim("sample.size"),
                size,
                dim("sample.seed"),
                seed,
                Rows.button(phrases, "sample-draw", "sample.draw", this::draw));
        line.getStyleClass().add("head");
        return line;
    }

    private Label dim(String key) {
        Label label = new Label(phrases.say(key));
        label.getStyleClass().add("dim");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private VBox tag() {
        title.getStyleClass().add("dim");
        before.getStyleClass().add("dim");
        words.setId("sample-words");
        words.getStyleClass().add("decision");
        after.getStyleClass().add("dim");
        HBox buttons = new HBox(
                Rows.button(phrases, "sample-right", "sample.right", () -> reading.mark(Review.Decision.ACCEPT)),
                Rows.button(phrases, "sample-wrong", "sample.wrong", () -> reading.mark(Review.Decision.REJECT)),
                Rows.button(phrases, "sample-border", "sample.border", () -> reading.mark(Review.Decision.AMEND)));
        buttons.getStyleClass().add("line");
        buttons.disableProperty().bind(reading.shownProperty().isNull());
        VBox tag = new VBox(title, before, words, after, buttons);
        tag.getStyleClass().add("card");
        return tag;
    }

    private VBox results() {
        rate.setId("sample-rate");
        rate.getStyleClass().add("card-head");
        strata.getStyleClass().add("sides");
        Label source = dim("sample.source");
        source.setMinWidth(0);
        source.setWrapText(true);
        VBox results = new VBox(rate, strata, source);
        results.getStyleClass().add("card");
        return results;
    }

    private void draw() {
        if (size.getText().strip().matches("\\d{1,6}") && seed.getText().strip().matches("-?\\d{1,18}")) {
            reading.draw(
                    Integer.parseInt(size.getText().strip()),
                    Long.parseLong(seed.getText().strip()));
            list.requestFocus();
        } else {
            rate.setText(phrases.say("sample.numbers"));
        }
    }

    private void list(@Nullable Sample sample) {
        list.getItems().clear();
        if (sample != null) {
            list.getItems().setAll(sample.drawn());
        }
        count(reading.marksProperty().get());
    }

    private void choose(int at) {
        if (at >= 0 && at < list.getItems().size() && list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().clearAndSelect(at);
            list.scrollTo(Math.max(0, at - 5));
        }
    }

    private void show(SecondReading.@Nullable Shown shown) {
        put(title, shown == null ? "" : phrases.say("sample.tag", phrases.say(Words.key(shown.kind())), shown.title()));
        put(before, shown == null ? phrases.say("sample.none") : "… " + shown.before());
        put(words, shown == null ? "" : shown.words());
        put(after, shown == null ? "" : shown.after() + " …");
    }

    private static void put(Label label, String said) {
        Letters.show(label, said);
        label.setMinWidth(0);
        Hint.show(label, said);
    }

    private void count(Map<UUID, Review> marks) {
        list.refresh();
        strata.getChildren().clear();
        Sample sample = reading.sampleProperty().get();
        if (sample == null) {
            rate.setText(phrases.say("sample.begin"));
            return;
        }
        strata.addRow(
                0,
                dim("sample.stratum"),
                dim("sample.tags"),
                dim("sample.drawn"),
                dim("sample.read"),
                dim("sample.errors"),
                dim("sample.rate"));
        int row = 1;
        for (Sample.Result result : sample.results(marks)) {
            Stratum stratum = result.stratum();
            if (stratum == null) {
                rate.setText(phrases.say("sample.result", rate(result), result.read(), result.drawn()));
            } else {
                strata.addRow(
                        row++,
                        new Label(phrases.say("sample.of", known(stratum.outlet()), known(stratum.month()))),
                        new Label(String.valueOf(result.tags())),
                        new Label(String.valueOf(result.drawn())),
                        new Label(String.valueOf(result.read())),
                        new Label(String.valueOf(result.wrong() + result.border())),
                        new Label(rate(result)));
            }
        }
    }

    private String known(String name) {
        return name.isEmpty() ? phrases.say("sample.unknown") : name;
    }

    private static String rate(Sample.Result result) {
        return result.rate() == null
                ? "–"
                : Cell.share(result.rate()).shown() + " ("
                        + Cell.share(result.low()).shown() + "–"
                        + Cell.share(result.high()).shown() + ")";
    }

    private void press(KeyEvent key) {
        if (key.isControlDown() || key.isAltDown() || key.isMetaDown()) {
            return;
        }
        Review.Decision decision =
                switch (key.getCode()) {
                    case R -> Review.Decision.ACCEPT;
                    case W -> Review.Decision.REJECT;
                    case B -> Review.Decision.AMEND;
                    default -> null;
                };
        if (decision != null) {
            reading.mark(decision);
            key.consume();
        }
    }

    @Override
    public void begin() {
        (list.getItems().isEmpty() ? size : list).requestFocus();
    }
}
