package org.pressmark.view;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.pressmark.settings.Phrases;

/// Shows a fault of the program with a text that can be copied and sent. Blocks nothing.
public final class FaultDialog {
    private FaultDialog() {}

    public static void show(Phrases phrases, String text) {
        Label said = new Label(phrases.say("fault.said"));
        TextArea area = new TextArea(text);
        area.setEditable(false);
        area.setAccessibleText(phrases.say("fault.said"));
        BorderPane pane = new BorderPane(area);
        pane.setTop(said);
        pane.setStyle(null);
        Stage stage = new Stage();
        stage.setTitle(phrases.say("fault.title"));
        stage.setScene(new Scene(pane, 720, 420));
        stage.show();
    }
}
