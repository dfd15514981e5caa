package org.pressmark.view.window;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pressmark.settings.Phrases;
import org.pressmark.view.LineField;

/// A field for the annotator's name, and the names the project knows already, each one click away.
final class NamePane extends VBox {
    private static final int OFFERED = 6;

    private final Consumer<String> taken;
    private final TextField field;

    NamePane(Phrases phrases, String now, List<String> known, Consumer<String> taken) {
        this.taken = taken;
        this.field = new LineField(now);
        getStyleClass().add("name-pane");
        field.setId("annotator-name");
        field.setAccessibleText(phrases.say("annotator.name"));
        field.setPromptText(phrases.say("annotator.name"));
        field.setOnAction(enter -> take(field.getText()));
        HBox.setHgrow(field, Priority.ALWAYS);
        Button use = new Button(phrases.say("annotator.use"));
        use.setId("annotator-use");
        use.getStyleClass().add("accent");
        use.setMinWidth(USE_PREF_SIZE);
        use.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> field.getText().isBlank(), field.textProperty()));
        use.setOnAction(press -> take(field.getText()));
        HBox line = new HBox(field, use);
        line.getStyleClass().add("line");
        getChildren().add(line);
        known.stream()
                .filter(name -> !name.equals(now))
                .limit(OFFERED)
                .forEach(name -> getChildren().add(offer(name)));
    }

    private Button offer(String name) {
        Button offer = new Button(name);
        offer.getStyleClass().setAll("known");
        offer.setMaxWidth(Double.MAX_VALUE);
        offer.setMnemonicParsing(false);
        offer.setOnAction(press -> take(name));
        return offer;
    }

    /// Puts the focus into the field, its words selected.
    void begin() {
        field.requestFocus();
        field.selectAll();
    }

    private void take(String name) {
        if (!name.isBlank()) {
            taken.accept(name.strip());
        }
    }
}
