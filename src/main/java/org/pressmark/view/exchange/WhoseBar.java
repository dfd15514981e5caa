package org.pressmark.view.exchange;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.SetImport;
import org.pressmark.model.Annotator;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Letters;

/// Whose tags those of a file become: of those whom it names, or of one annotator.
final class WhoseBar extends HBox {
    /// An annotator, or nobody: those whom the file names.
    private record Whose(@Nullable Annotator annotator) {}

    WhoseBar(SetImport taking, @Nullable Annotator now, Phrases phrases) {
        getStyleClass().add("line");
        Label head = new Label(phrases.say("importing.whose"));
        head.getStyleClass().add("dim");
        ComboBox<Whose> choice = new ComboBox<>();
        choice.setId("import-whose");
        choice.setAccessibleText(phrases.say("importing.whose"));
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Whose whose) {
                Annotator annotator = whose == null ? null : whose.annotator();
                return annotator == null ? phrases.say("importing.named") : Letters.isolated(annotator.name());
            }

            @Override
            public @Nullable Whose fromString(String name) {
                return null;
            }
        });
        choice.getItems().add(new Whose(null));
        taking.annotators().forEach(each -> choice.getItems().add(new Whose(each)));
        choice.setValue(new Whose(now));
        choice.setOnAction(chosen -> {
            Whose whose = choice.getValue();
            taking.give(whose == null ? null : whose.annotator());
        });
        getChildren().addAll(head, choice);
    }
}
