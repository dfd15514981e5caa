package org.pressmark.view.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pressmark.desk.Census;
import org.pressmark.model.Annotation;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Letters;
import org.pressmark.view.Words;

/// Who tagged in how many articles, is done with how many, and made which tags: a line for each annotator, and one
/// for everybody.
final class WorkersPane extends VBox {
    private static final double MOST = 96;

    private final Phrases phrases;
    private final Function<UUID, String> names;
    private final GridPane table = new GridPane();

    WorkersPane(Phrases phrases, Function<UUID, String> names) {
        this.phrases = phrases;
        this.names = names;
        setId("overview-workers");
        getStyleClass().add("card");
        Label head = new Label(phrases.say("overview.tags"));
        head.getStyleClass().add("card-head");
        table.getStyleClass().add("workers");
        ColumnConstraints name = new ColumnConstraints(80, 160, Double.MAX_VALUE, Priority.ALWAYS, HPos.LEFT, true);
        table.getColumnConstraints().add(name);
        for (int at = 0; at < 3 + Annotation.Kind.values().length; at++) {
            table.getColumnConstraints()
                    .add(new ColumnConstraints(44, USE_COMPUTED_SIZE, MOST, Priority.SOMETIMES, HPos.RIGHT, false));
        }
        getChildren().addAll(head, table);
    }

    void show(Census census) {
        table.getChildren().clear();
        if (census.workers().isEmpty()) {
            Label nothing = new Label(phrases.say("overview.noTags"));
            nothing.getStyleClass().add("dim");
            table.addRow(0, nothing);
            GridPane.setColumnSpan(nothing, GridPane.REMAINING);
            return;
        }
        table.addRow(0, heads());
        List<Census.Worker> workers = new ArrayList<>(census.workers());
        workers.sort(Comparator.comparing(worker -> names.apply(worker.annotator()), String.CASE_INSENSITIVE_ORDER));
        int at = 1;
        for (Census.Worker worker : workers) {
            addLine(
                    at++,
                    names.apply(worker.annotator()),
                    Integer.toString(worker.tagged()),
                    Integer.toString(worker.done()),
                    worker.tags());
        }
        if (workers.size() > 1) {
            addLine(at, phrases.say("overview.everybody"), "", "", census.tags());
        }
    }

    private Node[] heads() {
        return Stream.concat(
                        Stream.of("overview.annotator", "overview.tagged", "overview.done")
                                .map(phrases::say),
                        Stream.concat(
                                Stream.of(Annotation.Kind.values()).map(kind -> phrases.say(Words.key(kind))),
                                Stream.of(phrases.say("overview.all"))))
                .map(words -> label(words, "dim"))
                .toArray(Node[]::new);
    }

    private void addLine(int row, String name, String tagged, String done, Map<Annotation.Kind, Integer> tags) {
        Label first = label("", "name");
        Letters.show(first, name);
        first.setAccessibleText(phrases.say(
                "overview.line", name, OutletField.kinds(phrases, tags).collect(Collectors.joining(", "))));
        List<Node> cells = new ArrayList<>(List.of(first, label(tagged, "number"), label(done, "number")));
        for (Annotation.Kind kind : Annotation.Kind.values()) {
            cells.add(label(Integer.toString(tags.getOrDefault(kind, 0)), tags.containsKey(kind) ? "number" : "dim"));
        }
        cells.add(label(Integer.toString(Census.sum(tags)), "number"));
        table.addRow(row, cells.toArray(Node[]::new));
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }
}
