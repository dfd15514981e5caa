package org.pressmark.view.arrival;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.ArrivalReport;
import org.pressmark.command.ArrivalReport.Fate;
import org.pressmark.command.ArrivalReport.Line;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Hint;
import org.pressmark.view.Letters;

/// What became of one thing: the word for it, the article or file, and what is to be known of it.
final class ReportCell extends ListCell<Line> {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final double FATE = 92;

    private final Phrases phrases;
    private final Label fate = new Label();
    private final Label title = new Label();
    private final Label said = new Label();
    private final HBox content;

    ReportCell(Phrases phrases) {
        this.phrases = phrases;
        fate.getStyleClass().add("fate");
        fate.setMinWidth(FATE);
        fate.setMaxWidth(FATE);
        said.getStyleClass().add("dim");
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        VBox words = new VBox(title, said);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        content = new HBox(8, fate, words);
        content.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        boolean isThere = line != null && !empty;
        setGraphic(isThere ? content : null);
        setTooltip(null);
        if (line != null && isThere) {
            show(line);
        }
    }

    private void show(Line line) {
        pseudoClassStateChanged(REFUSED, line.fate() == Fate.REFUSED);
        fate.setText(ArrivalReport.word(line.fate(), phrases));
        String sentences = ArrivalReport.sentences(line, phrases);
        String name = line.name();
        String first = line.title() != null ? line.title() : name != null ? name : sentences;
        String second = joined(line.title() != null && !first.equals(name) ? name : null, sentences, first);
        Letters.show(title, first);
        Letters.show(said, second);
        Hint.show(this, second.isEmpty() ? first : first + "\n" + second);
        setAccessibleText(fate.getText() + ": " + first + " " + second);
    }

    private static String joined(@Nullable String name, String sentences, String first) {
        String said = sentences.equals(first) ? "" : sentences;
        return name == null ? said : said.isEmpty() ? name : Letters.isolated(name) + " · " + said;
    }
}
