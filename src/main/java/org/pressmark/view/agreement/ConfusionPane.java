package org.pressmark.view.agreement;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.review.Agreements;
import org.pressmark.review.Confusion;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Letters;

/// What the one says where the other says something else: a square of counts, the same on the diagonal. The labels
/// that come most often have a row and a column of their own, the others share one. Screen thread only.
final class ConfusionPane extends VBox {
    private static final int MOST = 7;
    private static final int SHADES = 4;

    private final Phrases phrases;
    private final LabelWords words;
    private final ComboBox<Confusion> topics = new ComboBox<>();
    private final GridPane square = new GridPane();
    private final Label who = new Label();
    private final Label said = new Label();
    private Agreements.@Nullable OfPair pair;

    ConfusionPane(Phrases phrases) {
        this.phrases = phrases;
        this.words = new LabelWords(phrases);
        setId("agreement-confusion");
        getStyleClass().add("card");
        Label head = new Label(phrases.say("agreement.confusion"));
        head.getStyleClass().add("card-head");
        head.setMinWidth(USE_PREF_SIZE);
        topics.setId("agreement-topic");
        topics.setAccessibleText(phrases.say("agreement.confusion"));
        topics.setConverter(new Shown<>(words::topic));
        topics.valueProperty().subscribe((Confusion topic) -> draw());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox line = new HBox(head, between, topics);
        line.getStyleClass().add("card-line");
        square.getStyleClass().add("square");
        who.getStyleClass().add("dim");
        said.getStyleClass().add("dim");
        getChildren().addAll(line, square, new VBox(who, said));
    }

    void show(Agreements.@Nullable OfPair shown) {
        Confusion before = topics.getValue();
        pair = shown;
        topics.getItems().setAll(shown == null ? List.of() : shown.confusions());
        topics.setValue(topics.getItems().stream()
                .filter(topic -> before != null && topic.kind() == before.kind() && topic.facet() == before.facet())
                .findFirst()
                .orElse(topics.getItems().isEmpty() ? null : topics.getItems().getFirst()));
        draw();
    }

    private void draw() {
        square.getChildren().clear();
        square.getColumnConstraints().clear();
        Confusion topic = topics.getValue();
        Agreements.OfPair whose = pair;
        topics.setDisable(topic == null);
        who.setText("");
        if (topic == null || whose == null) {
            said.setText(phrases.say(whose == null ? "agreement.noPair" : "agreement.nothing"));
            return;
        }
        int shown = topic.labels().size() <= MOST ? topic.labels().size() : MOST - 1;
        Lumped lumped = new Lumped(topic, shown);
        square.getColumnConstraints().add(new ColumnConstraints(90, 120, 160, Priority.ALWAYS, HPos.LEFT, true));
        for (int column = 0; column < lumped.size(); column++) {
            square.getColumnConstraints().add(new ColumnConstraints(30, 40, 64, Priority.SOMETIMES, HPos.CENTER, true));
            square.add(label(initial(column), "column-head", name(topic, lumped, column)), column + 1, 0);
        }
        for (int row = 0; row < lumped.size(); row++) {
            square.add(
                    label(initial(row) + "  " + name(topic, lumped, row), "row-head", name(topic, lumped, row)),
                    0,
                    row + 1);
            for (int column = 0; column < lumped.size(); column++) {
                square.add(count(topic, lumped, row, column), column + 1, row + 1);
            }
        }
        who.setText(phrases.say("agreement.confusion.who", whose.mine(), whose.theirs()));
        said.setText(phrases.say("agreement.confusion.said", topic.same(), topic.sum()));
    }

    /// Rows and columns are numbered, so that a narrow column can be told by its row.
    private static String initial(int at) {
        return String.valueOf(at + 1);
    }

    private String name(Confusion topic, Lumped lumped, int at) {
        return at < lumped.shown()
                ? words.label(topic, topic.labels().get(at))
                : phrases.say("agreement.others", topic.labels().size() - lumped.shown());
    }

    private Label count(Confusion topic, Lumped lumped, int row, int column) {
        int count = lumped.count(row, column);
        Label label = label(
                count == 0 ? "·" : String.valueOf(count),
                row == column ? "same" : "other",
                phrases.say("agreement.confusion.cell", count, name(topic, lumped, row), name(topic, lumped, column)));
        int shade = count == 0 ? 0 : 1 + Math.min(SHADES - 1, SHADES * count / Math.max(1, lumped.most()));
        label.getStyleClass().add(String.format(Locale.ROOT, "shade-%d", shade));
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static Label label(String shown, String style, String whole) {
        Label label = new Label();
        Letters.show(label, shown);
        label.getStyleClass().add(style);
        label.setTooltip(new Tooltip(whole));
        label.setAccessibleText(whole);
        return label;
    }

    /// A confusion with the rarer labels taken together.
    private record Lumped(Confusion topic, int shown) {
        int size() {
            return shown < topic.labels().size() ? shown + 1 : shown;
        }

        int count(int row, int column) {
            return places(row)
                    .flatMap(mine -> places(column)
                            .map(theirs -> topic.counts().get(mine).get(theirs)))
                    .sum();
        }

        private IntStream places(int at) {
            return at < shown
                    ? IntStream.of(at)
                    : IntStream.range(shown, topic.labels().size());
        }

        int most() {
            return IntStream.range(0, size())
                    .flatMap(row -> IntStream.range(0, size()).map(column -> count(row, column)))
                    .max()
                    .orElse(1);
        }
    }
}
