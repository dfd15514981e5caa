package org.pressmark.view.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.pressmark.review.Figure;
import org.pressmark.review.FigureLine;
import org.pressmark.review.report.FigureWords;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Escape;
import org.pressmark.view.Letters;

/// The figures as a table whose columns can be sorted; what has no value says why. Screen thread only.
final class FiguresPane extends StackPane {
    private static final double ROW = 30;

    /// Holds the head of a short column in either language.
    private static final double HEAD = 76;

    private static final double MEASURE = 204;
    private static final double INTERVAL = 108;

    /// Borders of the table and its scroll bar.
    private static final double EDGES = 14;

    private static final double NOTHING_WIDTH = 420;

    private final FigureWords words;
    private final Phrases phrases;
    private final ObservableList<FigureLine> lines = FXCollections.observableArrayList();
    private final TableView<FigureLine> table = new TableView<>();
    private final TableColumn<FigureLine, ?> where;
    private final Label nothing = new Label();

    FiguresPane(Phrases phrases) {
        this.phrases = phrases;
        this.words = new FigureWords(phrases::say);
        setId("agreement-figures");
        getStyleClass().add("figures");
        table.setId("agreement-table");
        Escape.past(table);
        table.setAccessibleText(phrases.say("agreement.head"));
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        SortedList<FigureLine> sorted = new SortedList<>(lines);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        where = text("figure.head.where", 150, words::where);
        TableColumn<FigureLine, ?> kind = text("figure.head.kind", 88, line -> words.kind(line.figure()));
        TableColumn<FigureLine, ?> interval =
                text("agreement.interval", INTERVAL, line -> words.interval(line.figure()));
        // What is left goes to the words, not to the figures.
        TableColumn<FigureLine, ?> measure = text("figure.head.measure", MEASURE, line -> words.measure(line.figure()));
        kind.setMaxWidth(104);
        measure.setMinWidth(MEASURE);
        interval.setMinWidth(INTERVAL);
        interval.setMaxWidth(112);
        table.getColumns()
                .setAll(List.of(
                        where,
                        kind,
                        text("figure.head.respect", 134, line -> words.respect(line.figure())),
                        text("figure.head.unit", 136, line -> words.unit(line.figure())),
                        measure,
                        value(),
                        interval,
                        count()));
        nothing.getStyleClass().add("dim");
        nothing.setWrapText(true);
        nothing.setTextAlignment(TextAlignment.CENTER);
        nothing.setMaxWidth(NOTHING_WIDTH);
        table.setPlaceholder(nothing);
        getChildren().add(table);
    }

    /// Says why there is nothing, where there is nothing.
    void explain(String why) {
        nothing.setText(why);
    }

    private TableColumn<FigureLine, String> text(String head, double width, Function<FigureLine, String> said) {
        TableColumn<FigureLine, String> column = new TableColumn<>(phrases.say(head));
        column.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(said.apply(cell.getValue())).getReadOnlyProperty());
        column.setCellFactory(first -> new WordsCell());
        column.setPrefWidth(width);
        column.setMinWidth(HEAD);
        return column;
    }

    /// Values sort by number; what has none stands at the end or the start.
    private TableColumn<FigureLine, Figure> value() {
        TableColumn<FigureLine, Figure> column = new TableColumn<>(phrases.say("figure.head.value"));
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(cell.getValue().figure()).getReadOnlyProperty());
        column.setComparator(Comparator.comparingDouble(figure -> {
            Double value = figure.value();
            return value == null ? -2 : value;
        }));
        column.setCellFactory(first -> new ValueCell(words));
        column.setPrefWidth(HEAD);
        column.setMinWidth(HEAD);
        column.setMaxWidth(HEAD);
        return column;
    }

    private TableColumn<FigureLine, Number> count() {
        TableColumn<FigureLine, Number> column = new TableColumn<>(phrases.say("figure.head.n"));
        column.setCellValueFactory(cell ->
                new ReadOnlyObjectWrapper<Number>(cell.getValue().figure().n()).getReadOnlyProperty());
        column.getStyleClass().add("number");
        column.setPrefWidth(62);
        column.setMinWidth(50);
        return column;
    }

    /// In pixels, the width at which no column is cut.
    double wanted() {
        return EDGES
                + table.getVisibleLeafColumns().stream()
                        .mapToDouble(TableColumn::getPrefWidth)
                        .sum();
    }

    void show(List<FigureLine> shown, FigureLine.Place place) {
        where.setVisible(place != FigureLine.Place.ALL);
        lines.setAll(shown);
        table.scrollTo(0);
    }

    /// The lines in the order in which they are shown.
    List<FigureLine> shown() {
        return List.copyOf(table.getItems());
    }

    void begin() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private static final class WordsCell extends TableCell<FigureLine, String> {
        @Override
        protected void updateItem(@Nullable String said, boolean empty) {
            super.updateItem(said, empty);
            Letters.show(this, empty || said == null ? "" : said);
        }
    }

    private static final class ValueCell extends TableCell<FigureLine, Figure> {
        private final FigureWords words;

        ValueCell(FigureWords words) {
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable Figure figure, boolean empty) {
            super.updateItem(figure, empty);
            getStyleClass().removeAll("value", "undefined");
            if (empty || figure == null) {
                setText("");
            } else {
                getStyleClass().add(figure.undefined() == null ? "value" : "undefined");
                setText(words.value(figure));
            }
        }
    }
}
