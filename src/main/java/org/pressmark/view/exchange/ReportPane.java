package org.pressmark.view.exchange;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.pressmark.model.ImportReport;
import org.pressmark.settings.Phrases;

/// What a file holds, by kind: what is read, new, there already, and kept as the project has it.
final class ReportPane extends GridPane {
    private final Phrases phrases;

    ReportPane(ImportReport report, Phrases phrases) {
        this.phrases = phrases;
        getStyleClass().add("counts");
        managedProperty().bind(visibleProperty());
        setVisible(report.counts().stream().anyMatch(count -> count.read() > 0));
        addRow(
                0,
                head("mergeWork.kind"),
                head("importing.count"),
                head("mergeWork.new"),
                head("mergeWork.there"),
                head("mergeWork.kept"));
        int row = 1;
        for (ImportReport.Count count : report.counts()) {
            if (count.read() > 0) {
                addRow(
                        row++,
                        new Label(phrases.say("cli.kind." + count.kind())),
                        number(count.read()),
                        number(count.added()),
                        number(count.there()),
                        number(count.kept()));
            }
        }
    }

    private Label head(String key) {
        Label head = new Label(phrases.say(key));
        head.getStyleClass().add("dim");
        head.setMinWidth(USE_PREF_SIZE);
        return head;
    }

    private static Label number(int count) {
        Label label = new Label(count == 0 ? "·" : String.valueOf(count));
        label.getStyleClass().add(count == 0 ? "dim" : "number");
        return label;
    }
}
