package org.pressmark.view;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/// A test of a view that is worked by mouse and keyboard, quickly: the mouse goes to its goal at once, where TestFX
/// moves it there pixel by pixel, and nothing sleeps between two keys.
public abstract class ByHand extends OnScreen {
    private static final int TRIES = 5;

    private final Robot hand = onScreen(Robot::new);

    /// Clicks on the middle of a node. What lies where may still change while the window settles, so the mouse
    /// goes after the node until it stands on it, and presses then.
    protected void click(Node node) {
        for (int at = 0; at < TRIES && !onScreen(node::isHover); at++) {
            settled();
            onScreen(() -> {
                node.getScene().getRoot().applyCss();
                node.getScene().getRoot().layout();
                Bounds bounds = node.localToScreen(node.getBoundsInLocal());
                hand.mouseMove(bounds.getCenterX(), bounds.getCenterY());
            });
            settled();
        }
        onScreen(() -> {
            hand.mousePress(MouseButton.PRIMARY);
            hand.mouseRelease(MouseButton.PRIMARY);
        });
        settled();
    }

    /// Strikes a key with modifiers held, in the window that has the focus.
    protected void strike(KeyCode key, KeyCode... held) {
        onScreen(() -> List.of(held).forEach(hand::keyPress));
        onScreen(() -> hand.keyPress(key));
        onScreen(() -> hand.keyRelease(key));
        onScreen(() -> List.of(held).forEach(hand::keyRelease));
        settled();
    }
}
