package org.pressmark.view.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.ImportState.Mapped;
import org.pressmark.command.SetImport;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Hint;
import org.pressmark.view.Letters;

/// The columns of a table, a line each: its heading, what stands in it first, and what it means.
final class MappingPane extends ScrollPane {
    private static final String NOTHING = "—";
    private static final double TALLEST = 300;
    private static final double ROW = 36;

    private final SetImport taking;
    private final Phrases phrases;
    private final Map<String, ComboBox<String>> choices = new java.util.LinkedHashMap<>();
    private boolean isShowing;

    MappingPane(SetImport taking, Mapped mapped, Phrases phrases) {
        this.taking = taking;
        this.phrases = phrases;
        getStyleClass().add("mapping");
        setFitToWidth(true);
        GridPane lines = new GridPane();
        lines.getStyleClass().add("rows");
        for (double width : new double[] {150, 270, 180}) {
            ColumnConstraints column = new ColumnConstraints(width);
            column.setMaxWidth(width);
            lines.getColumnConstraints().add(column);
        }
        for (int at = 0; at < mapped.header().size(); at++) {
            String heading = mapped.header().get(at);
            if (!heading.isBlank()) {
                lines.addRow(at, cell(heading), cell(sample(mapped, at)), choice(heading, mapped.fields()));
            }
        }
        setContent(lines);
        setPrefHeight(Math.min(TALLEST, ROW * choices.size() + 4));
        setMinHeight(getPrefHeight());
        show(mapped.columns());
    }

    private static String sample(Mapped mapped, int column) {
        List<String> found = new ArrayList<>();
        for (List<String> row : mapped.rows()) {
            String cell = column < row.size() ? row.get(column).replaceAll("\\s+", " ") : "";
            if (!cell.isBlank() && found.size() < 2) {
                found.add(cell);
            }
        }
        return String.join(" · ", found);
    }

    private static Label cell(String words) {
        Label cell = new Label();
        cell.getStyleClass().add("article-name");
        Letters.show(cell, words);
        cell.setMaxWidth(Double.MAX_VALUE);
        Hint.show(cell, words);
        return cell;
    }

    private ComboBox<String> choice(String heading, List<String> fields) {
        ComboBox<String> choice = new ComboBox<>();
        choice.getItems().add(NOTHING);
        choice.getItems().addAll(fields);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setAccessibleText(phrases.say("importing.means", heading));
        choice.valueProperty().subscribe(field -> chosen(heading, field));
        choices.put(heading, choice);
        return choice;
    }

    private void chosen(String heading, @Nullable String field) {
        if (!isShowing && field != null) {
            taking.map(heading, field.equals(NOTHING) ? null : field);
            if (taking.stateProperty().get() instanceof Mapped mapped) {
                show(mapped.columns());
            }
        }
    }

    private void show(Map<String, String> columns) {
        isShowing = true;
        choices.forEach((heading, choice) -> choice.setValue(columns.entrySet().stream()
                .filter(each -> each.getValue().equals(heading))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(NOTHING)));
        isShowing = false;
    }
}
