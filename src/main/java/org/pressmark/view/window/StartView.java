package org.pressmark.view.window;

import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.pressmark.command.Shell;
import org.pressmark.model.Message;
import org.pressmark.view.Keyboard;
import org.pressmark.view.Look;
import org.pressmark.view.SceneKeys;

/// The window while no project is open. Screen thread only.
public final class StartView extends StackPane {
    private final KeySheetPane sheet;
    private final StartPane start;

    public StartView(Keyboard keyboard, Shell shell) {
        this.sheet = new KeySheetPane(keyboard, null);
        this.start = new StartPane(keyboard, shell);
        setId("window");
        getStyleClass().add("window");
        getStylesheets().add(Look.sheet("window"));
        BorderPane frame = new BorderPane(start);
        frame.setTop(new MenusBar(keyboard, shell, null));
        getChildren().addAll(frame, sheet);
        new SceneKeys(keyboard).listenOn(this);
        addEventFilter(KeyEvent.KEY_PRESSED, sheet::take);
    }

    /// Says why no project is open.
    public void tell(Message why) {
        start.tell(why);
    }

    /// Says what is on its way, and offers nothing else until then.
    public void await(Message what) {
        start.await(what);
    }

    /// Shows the sheet of all keys, or takes it away.
    public void toggleKeySheet() {
        sheet.toggle();
    }
}
