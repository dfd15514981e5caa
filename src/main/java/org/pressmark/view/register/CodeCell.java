package org.pressmark.view.register;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.UseCounts;
import org.pressmark.model.Code;
import org.pressmark.model.Usage;
import org.pressmark.view.Hint;
import org.pressmark.view.Letters;

/// A code in the tree: its colour, name, key, and in how many places it is used.
final class CodeCell extends TreeCell<Code> {
    private static final PseudoClass RETIRED = PseudoClass.getPseudoClass("retired");

    private final Given given;
    private final UseCounts counts;
    private final Region swatch = new Region();
    private final Label name = new Label();
    private final Label key = new Label();
    private final Label count = new Label();
    private final HBox line = new HBox(swatch, name, key, count);

    CodeCell(Given given, UseCounts counts) {
        this.given = given;
        this.counts = counts;
        getStyleClass().add("code-cell");
        line.getStyleClass().add("code-line");
        swatch.getStyleClass().add("swatch");
        name.getStyleClass().add("code-name");
        key.getStyleClass().add("cap");
        count.getStyleClass().add("entry-count");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        key.setMinWidth(USE_PREF_SIZE);
        count.setMinWidth(USE_PREF_SIZE);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Code code, boolean empty) {
        super.updateItem(code, empty);
        boolean retired = code != null && code.use() == Code.Use.RETIRED;
        pseudoClassStateChanged(RETIRED, !empty && retired);
        if (code == null || empty) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        swatch.setStyle("-fx-background-color: " + code.color() + ";");
        Letters.show(name, retired ? given.say("code.retiredName", code.name()) : code.name());
        key.setText(code.key());
        key.setVisible(code.key() != null);
        key.setManaged(code.key() != null);
        Hint.show(this, code.definition() == null ? null : code.name());
        setGraphic(line);
        count();
    }

    /// Looks again at how often it is used.
    void count() {
        Code code = getItem();
        if (code != null && !isEmpty()) {
            Usage usage = counts.of(code.id());
            int tags = usage == null ? 0 : usage.tags();
            count.setText(tags == 0 ? "" : String.valueOf(tags));
            setAccessibleText(name.getText() + ", " + given.say("register.places", tags));
        }
    }
}
