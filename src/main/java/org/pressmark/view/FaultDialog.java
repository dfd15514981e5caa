package org.pressmark.view;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.pressmark.settings.Phrases;

/// Shows faults of the program with a text that can be copied and sent. Blocks nothing; faults that come while it
/// is shown are written below the first. Screen thread only.
public final class FaultDialog {
    /// UTF-16 code units; a fault that comes again at every pulse would fill the memory.
    private static final int MOST = 100_000;

    private final TextArea area = new TextArea();
    private final Label said = new Label();
    private final Stage stage = new Stage();

    public FaultDialog() {
        area.setEditable(false);
        BorderPane pane = new BorderPane(area);
        pane.setTop(said);
        stage.setScene(new Scene(pane, 720, 420));
    }

    public void show(Phrases phrases, String text) {
        if (!stage.isShowing()) {
            stage.setTitle(phrases.say("fault.title"));
            said.setText(phrases.say("fault.said"));
            area.setAccessibleText(phrases.say("fault.said"));
            area.setText(text);
            stage.show();
        } else if (area.getLength() < MOST) {
            area.appendText("\n" + text);
        }
    }
}
