package org.pressmark.view.window;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Look;

/// Asks once, at the first start, for the name that every tag will bear. A card over the window, which goes on
/// working.
public final class AskNamePane extends VBox {
    private final NamePane names;

    /// `suggested` is the name that is filled in; `taken` hears the one that was chosen.
    public AskNamePane(Phrases phrases, String suggested, Consumer<String> taken) {
        setId("ask-name");
        getStyleClass().addAll("card", "ask-name");
        getStylesheets().add(Look.sheet("start"));
        Label title = new Label(phrases.say("annotator.ask"));
        title.getStyleClass().add("card-title");
        Label why = new Label(phrases.say("annotator.why"));
        why.getStyleClass().add("card-why");
        why.setWrapText(true);
        names = new NamePane(phrases, suggested, List.of(), name -> {
            setVisible(false);
            taken.accept(name);
        });
        managedProperty().bind(visibleProperty());
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(title, why, names);
    }

    /// Puts the focus into the field.
    public void begin() {
        names.begin();
    }
}
