package org.pressmark.view.arrival;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.Asking;
import org.pressmark.command.Asking.Mapping;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Letters;

/// Asks which column of a table holds what; begins with a guess by the headers and shows what the first row has
/// there.
final class ColumnsPane extends VBox {
    private static final double WIDTH = 560;
    private static final int LONGEST = 60;
    private static final String NONE = "—";

    private static final Map<String, String> NAMES = Map.of(
            "text", "arrival.field.text",
            "file", "arrival.field.file",
            "title", "arrival.field.title",
            "url", "arrival.field.url",
            "outlet", "arrival.field.outlet",
            "date", "arrival.field.date",
            "byline", "arrival.field.byline",
            "language", "arrival.field.language");

    private final Asking asking;
    private final Phrases phrases;
    private final Label head = new Label();
    private final Map<String, ChoiceBox<String>> choices = new LinkedHashMap<>();
    private final Map<String, Label> examples = new LinkedHashMap<>();
    private final Button take = new Button();

    ColumnsPane(Asking asking, Phrases phrases) {
        this.asking = asking;
        this.phrases = phrases;
        head.getStyleClass().add("card-title");
        head.setMaxWidth(WIDTH);
        take.setId("arrival-map");
        take.getStyleClass().add("accent");
        take.setOnAction(press -> asking.map(columns()));
        Button leave = new Button(phrases.say("arrival.skip"));
        leave.setId("arrival-leave-table");
        leave.setOnAction(press -> asking.leaveTable());
        getStyleClass().add("preview");
        getChildren().addAll(head, fields(), new HBox(8, take, leave));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        asking.mappingProperty().subscribe(this::show);
    }

    private GridPane fields() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("columns");
        for (String field : Asking.FIELDS) {
            Label name = new Label(phrases.say(NAMES.getOrDefault(field, field)));
            name.setMinWidth(USE_PREF_SIZE);
            ChoiceBox<String> choice = new ChoiceBox<>();
            choice.setId("arrival-column-" + field);
            choice.setAccessibleText(name.getText());
            choice.setPrefWidth(180);
            choice.setMaxWidth(180);
            Label example = new Label();
            example.getStyleClass().addAll("dim", "article-name");
            example.setMaxWidth(WIDTH - 280);
            choice.valueProperty().subscribe(value -> chosen());
            choices.put(field, choice);
            examples.put(field, example);
            grid.addRow(grid.getRowCount(), name, choice, example);
        }
        return grid;
    }

    /// Gives the keys to the first choice: arrows choose, Enter goes on, Esc leaves the table out.
    void begin() {
        (take.isDisabled() ? choice("text") : take).requestFocus();
    }

    private ChoiceBox<String> choice(String field) {
        return choices.computeIfAbsent(field, none -> new ChoiceBox<>());
    }

    private void show(@Nullable Mapping mapping) {
        if (mapping == null) {
            return;
        }
        Letters.show(head, phrases.say("arrival.columns", mapping.fileName()));
        take.setText(phrases.say("arrival.takeRows", mapping.rows()));
        List<String> headers = new ArrayList<>(mapping.header());
        headers.addFirst(NONE);
        for (String field : Asking.FIELDS) {
            String guess = mapping.guess().get(field);
            choice(field).getItems().setAll(headers.stream().distinct().toList());
            choice(field).setValue(guess == null ? NONE : guess);
        }
        chosen();
    }

    private void chosen() {
        take.setDisable(!Asking.isEnough(columns()));
        Mapping mapping = asking.mappingProperty().get();
        if (mapping != null) {
            examples.forEach((field, label) ->
                    Letters.show(label, example(mapping, choice(field).getValue())));
        }
    }

    /// What the first row with something in this column has there.
    private static String example(Mapping table, @Nullable String header) {
        int column = table.header().indexOf(header);
        if (column < 0) {
            return "";
        }
        String cell = table.first().stream()
                .filter(row -> column < row.size() && !row.get(column).isBlank())
                .map(row -> row.get(column).strip().replaceAll("\\s+", " "))
                .findFirst()
                .orElse("");
        return cell.codePointCount(0, cell.length()) <= LONGEST
                ? cell
                : cell.substring(0, cell.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private Map<String, String> columns() {
        Map<String, String> headers = new LinkedHashMap<>();
        choices.forEach((field, choice) -> {
            String header = choice.getValue();
            if (header != null && !header.equals(NONE)) {
                headers.put(field, header);
            }
        });
        return headers;
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            asking.leaveTable();
        } else if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            if (key.getTarget() instanceof Button button) {
                button.fire();
            } else if (!take.isDisabled()) {
                take.fire();
            }
        }
    }
}
