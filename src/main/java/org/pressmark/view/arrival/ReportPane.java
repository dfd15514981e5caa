package org.pressmark.view.arrival;

import java.util.Map;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.pressmark.command.ArrivalReport;
import org.pressmark.command.ArrivalReport.Fate;
import org.pressmark.command.ArrivalReport.Line;
import org.pressmark.command.Arrivals;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Keyboard;

/// What became of everything in the last round: counted in its head, line by line below it, to be read and copied.
final class ReportPane extends VBox {
    private static final double WIDTH = 780;
    private static final double ROW = 44;
    private static final int ROWS = 8;

    private static final Map<Fate, String> KEYS = Map.of(
            Fate.ADDED, "arrival.added",
            Fate.THERE, "arrival.there",
            Fate.LEFT_OUT, "arrival.leftOut",
            Fate.REFUSED, "arrival.refused",
            Fate.PASSED_OVER, "arrival.passedOver");

    private final Arrivals arrivals;
    private final ArrivalReport report;
    private final Phrases phrases;
    private final Label head = new Label();
    private final ListView<Line> list;
    private final Button raise = new Button();
    private final Button register = new Button();
    private final Button copy = new Button();
    private final Button close = new Button();

    ReportPane(Arrivals arrivals, Keyboard keyboard) {
        this.arrivals = arrivals;
        this.report = arrivals.report();
        this.phrases = keyboard.phrases();
        head.setId("arrival-report-head");
        head.getStyleClass().add("card-title");
        list = new ListView<>(report.lines());
        list.setId("arrival-report");
        list.setAccessibleText(phrases.say("arrival.report"));
        list.setFixedCellSize(ROW);
        list.setPrefWidth(WIDTH);
        list.setCellFactory(view -> new ReportCell(phrases));
        getStyleClass().add("report");
        getChildren().addAll(head, list, buttons(keyboard));
        // A list keeps Enter and Esc for editing, so they are taken before it.
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        report.lines().addListener((ListChangeListener<Line>) change -> count());
        count();
    }

    private HBox buttons(Keyboard keyboard) {
        raise.setId("arrival-raise");
        raise.getStyleClass().add("accent");
        raise.setOnAction(press -> arrivals.raiseLimit());
        arrivals.largerLimitProperty().subscribe(megabytes -> {
            raise.setVisible(megabytes.longValue() > 0);
            raise.setText(phrases.say("arrival.raise", megabytes));
        });
        register.setId("arrival-register");
        register.setOnAction(press -> arrivals.registerStrangers());
        report.strangeProperty().subscribe(strange -> {
            register.setVisible(strange.intValue() > 0);
            register.setText(phrases.say("arrival.register", strange));
        });
        copy.setId("arrival-copy");
        copy.setText(phrases.say("arrival.copy"));
        copy.setOnAction(press -> keyboard.run("copyArrivalReport"));
        close.setId("arrival-close");
        close.setText(phrases.say("arrival.close"));
        close.setOnAction(press -> arrivals.dismiss());
        HBox line = new HBox(8, raise, register, copy, close);
        line.getChildren().forEach(button -> button.managedProperty().bind(button.visibleProperty()));
        return line;
    }

    private void count() {
        Map<Fate, Integer> counts = report.counts();
        head.setText(counts.entrySet().stream()
                .map(each -> phrases.say(KEYS.getOrDefault(each.getKey(), ""), each.getValue()))
                .collect(Collectors.joining(", ")));
        list.setPrefHeight(ROW * Math.clamp(report.lines().size(), 1, ROWS) + 2);
    }

    /// Gives the keys to the card: Enter presses the button that has the focus, Ctrl+C copies, Esc closes the card.
    void begin() {
        close.requestFocus();
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            arrivals.dismiss();
        } else if (key.isShortcutDown() && key.getCode() == KeyCode.C) {
            key.consume();
            copy.fire();
        } else if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            (key.getTarget() instanceof Button button ? button : close).fire();
        }
    }
}
