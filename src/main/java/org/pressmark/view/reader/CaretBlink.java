package org.pressmark.view.reader;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Duration;

/// Lets the caret blink while the reader has the focus; without it the caret stays, and stays still.
///
/// It never goes quite: JavaFX paints the whole window anew when all that changed is something that cannot be seen
/// any more, fifty milliseconds twice a second where the window is painted by software.
final class CaretBlink {
    private static final Duration HALF = Duration.millis(530);

    /// Less than one step of any colour.
    private static final double GONE = 0.003;

    private final Node caret;
    private final Timeline blink;

    CaretBlink(Node caret) {
        this.caret = caret;
        this.blink = new Timeline(
                new KeyFrame(HALF, event -> caret.setOpacity(GONE)),
                new KeyFrame(HALF.multiply(2), event -> caret.setOpacity(1)));
        blink.setCycleCount(Animation.INDEFINITE);
        caret.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(this::shown);
    }

    /// What blinks is held by the toolkit with all that it hangs on: a window that was closed must not.
    private void shown(boolean showing) {
        if (!showing) {
            stop();
        }
    }

    void start() {
        caret.setOpacity(1);
        blink.playFromStart();
    }

    void stop() {
        blink.stop();
        caret.setOpacity(1);
    }

    /// Shows a caret that has just moved, for half a blink at least.
    void moved() {
        if (blink.getStatus() == Animation.Status.RUNNING) {
            start();
        }
    }
}
