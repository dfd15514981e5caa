package org.pressmark;

import java.util.Locale;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.pressmark.settings.Choices;
import org.pressmark.view.Look;

/// The window before anything is in it: its size, its least size, its theme. Screen thread only.
final class Frame {
    /// The key that commands are given with: Ctrl, or Cmd on a Mac.
    static final KeyCode CONTROL =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac") ? KeyCode.META : KeyCode.CONTROL;

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 480;
    private static final double FRAME_AND_TITLE = 48;

    private Frame() {}

    /// Gives a stage its empty scene; where the screen is no larger than the window, it is maximized.
    static Scene on(Stage stage, Choices.Theme theme) {
        Scene scene = new Scene(new Pane(), WIDTH, HEIGHT);
        Look.dress(scene, theme);
        stage.setScene(scene);
        Look.mark(stage);
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        Dimension2D least = least(room);
        stage.setMinWidth(least.getWidth());
        stage.setMinHeight(least.getHeight());
        stage.setMaximized(room.getWidth() < WIDTH + FRAME_AND_TITLE || room.getHeight() < HEIGHT + FRAME_AND_TITLE);
        return scene;
    }

    /// The least size of the window, but never more than a screen has room for below a title: magnified twice, a
    /// small one has less.
    static Dimension2D least(Rectangle2D room) {
        return new Dimension2D(
                Math.min(LEAST_WIDTH, room.getWidth()), Math.min(LEAST_HEIGHT, room.getHeight() - FRAME_AND_TITLE));
    }
}
