package org.pressmark.view.prompt;

import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Prompt;
import org.pressmark.view.Letters;

/// One option of a prompt: its digit, what it is called, what it is in small letters.
final class OptionCell extends ListCell<Prompt.@Nullable Option> {
    /// What a cell shows of an option.
    record Said(String digit, String label, String detail) {}

    private static final double LEAST = 140;
    private static final PseudoClass MAKES = PseudoClass.getPseudoClass("makes");

    private final Function<OptionCell, Said> words;
    private final Label digit = new Label();
    private final Label label = new Label();
    private final Label detail = new Label();
    private final HBox line = new HBox(digit, label, between(), detail);

    OptionCell(Function<OptionCell, Said> words) {
        this.words = words;
        getStyleClass().add("option");
        digit.getStyleClass().add("cap");
        label.getStyleClass().add("name");
        detail.getStyleClass().add("detail");
        digit.managedProperty().bind(digit.visibleProperty());
        setPrefWidth(0);
    }

    /// Of two texts too long for the line both are cut, neither is gone.
    private static void keepsRoom(Label words) {
        words.applyCss();
        words.setMinWidth(Math.min(words.prefWidth(-1), LEAST));
    }

    private static Region between() {
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        return between;
    }

    @Override
    protected void updateItem(Prompt.@Nullable Option option, boolean empty) {
        super.updateItem(option, empty);
        setGraphic(option == null ? null : line);
        if (option != null) {
            Said said = words.apply(this);
            digit.setText(said.digit());
            digit.setVisible(!said.digit().isEmpty());
            Letters.show(label, said.label());
            detail.setText(said.detail());
            keepsRoom(label);
            keepsRoom(detail);
            pseudoClassStateChanged(MAKES, Prompt.NEW.equals(option.detail()));
            setAccessibleText(said.label() + " " + said.detail());
        }
    }
}
