package org.pressmark.view.window;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.pressmark.desk.Desk;
import org.pressmark.view.Letters;
import org.pressmark.view.Tools;

/// What the analyst has to know while the page is read alone, at its foot: whatever is told or refused, until
/// something else is done. It takes no key and no press.
final class TellingPane extends StackPane {
    private final Tools tools;
    private final Label words = new Label();

    TellingPane(Tools tools) {
        this.tools = tools;
        setId("telling");
        words.getStyleClass().add("telling");
        words.setMinWidth(0);
        setMouseTransparent(true);
        setAlignment(Pos.BOTTOM_CENTER);
        getChildren().add(words);
        tools.desk().saidProperty().subscribe(this::show);
        tools.desk().selectionProperty().subscribe(this::hide);
        tools.desk().chosenProperty().subscribe(this::hide);
        tools.desk().showing().sides().aloneProperty().subscribe(this::hide);
        hide();
    }

    private void show() {
        Desk.Said said = tools.desk().saidProperty().get();
        boolean isAlone = tools.desk().showing().sides().aloneProperty().get();
        setVisible(isAlone && said != null && said.tone() != Desk.Said.Tone.SAVED);
        if (said != null) {
            Letters.show(
                    words,
                    tools.phrases().say(said.message().key(), said.message().arguments()));
        }
    }

    private void hide() {
        setVisible(false);
    }
}
