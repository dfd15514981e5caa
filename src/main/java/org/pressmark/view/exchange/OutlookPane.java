package org.pressmark.view.exchange;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.FirstRow;
import org.pressmark.command.SetExport.Preview;
import org.pressmark.model.Message;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Hint;
import org.pressmark.view.Letters;
import org.pressmark.view.Words;

/// What would be written: how much, the first rows, and what would be left out, by count and kind.
final class OutlookPane extends VBox {
    /// Of what would be left out; the rest is scrolled to, so that the card keeps within a small window.
    private static final double TALLEST = 112;

    private final Phrases phrases;
    private final Label many = new Label();
    private final GridPane rows = new GridPane();
    private final Label head = new Label();
    private final FlowPane dropped = new FlowPane(24, 0);
    private final ScrollPane allDropped = new ScrollPane(dropped);
    private final Label never = new Label();

    OutlookPane(Phrases phrases) {
        this.phrases = phrases;
        many.setId("export-many");
        many.getStyleClass().add("number");
        rows.setId("export-rows");
        rows.getStyleClass().add("rows");
        for (double share : new double[] {14, 46, 20, 20}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            rows.getColumnConstraints().add(column);
        }
        dropped.setId("export-dropped");
        allDropped.getStyleClass().add("scroll");
        allDropped.setFitToWidth(true);
        allDropped.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        allDropped.setMaxHeight(TALLEST);
        never.getStyleClass().add("dim");
        never.setWrapText(true);
        head.getStyleClass().add("number");
        getStyleClass().add("outlook");
        getChildren().addAll(many, rows, head, allDropped, never);
    }

    /// What the format can never carry.
    void never(Message drops) {
        never.setText(phrases.say("exporting.never", phrases.say(drops.key(), drops.arguments())));
    }

    void show(@Nullable Preview preview) {
        if (preview == null) {
            many.setText(phrases.say("exporting.counting", 0, 0));
            head.setText("");
            dropped.getChildren().clear();
            return;
        }
        boolean isWhole = preview.done() >= preview.all();
        many.setText(phrases.say("exporting.many", preview.annotations(), preview.articles())
                + (isWhole ? "" : " " + phrases.say("exporting.counting", preview.done(), preview.all())));
        rows.getChildren().clear();
        for (int at = 0; at < preview.rows().size(); at++) {
            row(at, preview.rows().get(at));
        }
        head.setText(phrases.say(preview.dropped().isEmpty() ? "exporting.nothingLeft" : "exporting.left"));
        drop(preview.dropped());
    }

    private void row(int at, FirstRow row) {
        String about = row.about() == null ? "" : row.about();
        rows.addRow(
                at, new Label(phrases.say(Words.key(row.kind()))), cell(row.words()), cell(about), cell(row.article()));
    }

    /// One line, cut with an ellipsis; all of it on hovering.
    private static Label cell(String words) {
        Label cell = new Label();
        cell.getStyleClass().add("article-name");
        Letters.show(cell, words);
        cell.setMaxWidth(Double.MAX_VALUE);
        Hint.show(cell, words);
        return cell;
    }

    private void drop(List<Message> what) {
        dropped.getChildren().clear();
        for (Message each : what) {
            Label line = new Label(phrases.say("exporting.leftLine", phrases.say(each.key(), each.arguments())));
            line.maxWidthProperty().bind(dropped.widthProperty());
            dropped.getChildren().add(line);
        }
        allDropped.setVisible(!what.isEmpty());
        allDropped.setManaged(!what.isEmpty());
    }
}
