package org.pressmark.view.followup;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Finding;
import org.pressmark.view.Letters;

/// A head or a finding of the follow-up list; nothing in it is ever wrapped.
final class FindingCell extends ListCell<@Nullable FindingRow> {
    private final FindingWords words;
    private final Label head = new Label();
    private final Label count = new Label();
    private final Label what = new Label();
    private final Label name = new Label();
    private final HBox heading = new HBox(head, grower(), count);
    private final VBox lines = new VBox(what, name);
    private final StackPane row = new StackPane(heading, lines);

    /// `gone` hears a finding that was clicked.
    FindingCell(FindingWords words, Consumer<Finding> gone) {
        this.words = words;
        getStyleClass().add("finding-cell");
        heading.getStyleClass().add("finding-head");
        head.getStyleClass().add("article-name");
        count.getStyleClass().add("finding-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        lines.getStyleClass().add("finding-lines");
        what.getStyleClass().addAll("finding-words", "article-words");
        name.getStyleClass().add("finding-name");
        name.managedProperty().bind(name.textProperty().isNotEmpty());
        heading.managedProperty().bind(heading.visibleProperty());
        lines.managedProperty().bind(lines.visibleProperty());
        setText(null);
        // As wide as its list: the ellipsis is set by the labels, never by a scroll bar below them.
        setPrefWidth(0);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && getItem() instanceof FindingRow.Line line) {
                gone.accept(line.finding());
            }
        });
    }

    private static Region grower() {
        Region grower = new Region();
        HBox.setHgrow(grower, Priority.ALWAYS);
        return grower;
    }

    @Override
    protected void updateItem(@Nullable FindingRow finding, boolean empty) {
        super.updateItem(finding, empty);
        FindingRow shown = empty ? null : finding;
        // Without a line to stand on an empty cell has no height, and the list would fill itself with hundreds of them.
        setGraphic(shown == null ? null : row);
        heading.setVisible(shown instanceof FindingRow.Head || shown instanceof FindingRow.More);
        lines.setVisible(shown instanceof FindingRow.Line);
        setAccessibleText(null);
        switch (shown) {
            case null -> {}
            case FindingRow.Head(String said, int many) -> {
                Letters.show(head, said);
                count.setText(String.valueOf(many));
                setAccessibleText(said + ", " + many);
            }
            case FindingRow.More(String said) -> {
                head.setText(said);
                count.setText("");
                setAccessibleText(said);
            }
            case FindingRow.Line line -> show(line);
        }
    }

    private void show(FindingRow.Line line) {
        Letters.show(what, words.about(line.finding()));
        name.setText(line.name());
        setAccessibleText(String.join(", ", words.kind(line.finding()), what.getText()));
    }
}
