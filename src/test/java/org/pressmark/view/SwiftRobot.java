package org.pressmark.view;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.Motion;
import org.testfx.service.query.PointQuery;

/// TestFX's robot without its naps: it sleeps fifty milliseconds after each key and moves the mouse pixel by pixel.
///
/// This one does each thing on the screen thread and waits until that thread has nothing left to do.
final class SwiftRobot extends FxRobot {
    private static final int ROUNDS = 5;

    private final Robot hand = OnScreen.onScreen(Robot::new);

    @Override
    public SwiftRobot push(KeyCode... keys) {
        press(keys);
        release(keys);
        return this;
    }

    @Override
    public SwiftRobot type(KeyCode... keys) {
        for (KeyCode key : keys) {
            push(key);
        }
        return this;
    }

    @Override
    public SwiftRobot press(KeyCode... keys) {
        for (KeyCode key : keys) {
            does(() -> hand.keyPress(key));
        }
        return this;
    }

    @Override
    public SwiftRobot release(KeyCode... keys) {
        for (KeyCode key : List.of(keys).reversed()) {
            does(() -> hand.keyRelease(key));
        }
        return this;
    }

    @Override
    public SwiftRobot write(String text, int pause) {
        return write(text);
    }

    @Override
    public SwiftRobot write(String text) {
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter ->
                        does(() -> robotContext().getBaseRobot().typeKeyboard(inFront(), KeyCode.UNDEFINED, letter)));
        return this;
    }

    @Override
    public SwiftRobot moveTo(PointQuery place, Motion motion) {
        does(() -> {
            Point2D point = place.query();
            hand.mouseMove(point.getX(), point.getY());
        });
        return this;
    }

    @Override
    public SwiftRobot clickOn(PointQuery place, Motion motion, MouseButton... buttons) {
        moveTo(place, motion);
        return clickOn(buttons);
    }

    @Override
    public SwiftRobot clickOn(MouseButton... buttons) {
        press(buttons);
        return release(buttons);
    }

    @Override
    public SwiftRobot drag(PointQuery place, MouseButton... buttons) {
        moveTo(place, Motion.DEFAULT);
        return press(buttons);
    }

    @Override
    public SwiftRobot drop() {
        return release(MouseButton.PRIMARY);
    }

    @Override
    public SwiftRobot dropBy(double x, double y) {
        does(() -> hand.mouseMove(hand.getMouseX() + x, hand.getMouseY() + y));
        return drop();
    }

    @Override
    public SwiftRobot press(MouseButton... buttons) {
        does(() -> hand.mousePress(named(buttons)));
        return this;
    }

    @Override
    public SwiftRobot release(MouseButton... buttons) {
        does(() -> hand.mouseRelease(named(buttons)));
        return this;
    }

    private static MouseButton[] named(MouseButton... buttons) {
        return buttons.length == 0 ? new MouseButton[] {MouseButton.PRIMARY} : buttons;
    }

    private static Scene inFront() {
        return Window.getWindows().stream()
                .filter(Window::isFocused)
                .findFirst()
                .orElseGet(() -> Window.getWindows().getFirst())
                .getScene();
    }

    /// What was done may have begun more, and that more in turn.
    private static void does(Runnable deed) {
        OnScreen.onScreen(deed);
        for (int round = 0; round < ROUNDS; round++) {
            OnScreen.onScreen(() -> {});
        }
    }
}
