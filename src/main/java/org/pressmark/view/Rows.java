package org.pressmark.view;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.pressmark.settings.Phrases;

/// What stands in the rows of buttons of a card or a sheet. Screen thread only.
public final class Rows {
    private Rows() {}

    /// A button whose words are never cut. `key` names the words.
    public static Button button(Phrases phrases, String id, String key, Runnable work) {
        Button button = new Button(phrases.say(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(press -> work.run());
        return button;
    }

    /// Takes the room that is left, so that what comes behind it stands at the end.
    public static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
