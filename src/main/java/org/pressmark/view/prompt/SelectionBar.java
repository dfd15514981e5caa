package org.pressmark.view.prompt;

import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.pressmark.command.Command;
import org.pressmark.model.Annotation;
import org.pressmark.view.Keyboard;
import org.pressmark.view.KindStyle;
import org.pressmark.view.Look;
import org.pressmark.view.Words;

/// A small bar beside a selection made with the mouse: the kinds it may become, each with its key.
public final class SelectionBar extends HBox {
    private final Keyboard keyboard;

    public SelectionBar(Keyboard keyboard) {
        this.keyboard = keyboard;
        setId("selection-bar");
        getStyleClass().add("selection-bar");
        getStylesheets().add(Look.sheet("prompt"));
        setManaged(false);
        setVisible(false);
        for (Annotation.Kind kind : Annotation.Kind.values()) {
            keyboard.find(KindStyle.command(kind))
                    .ifPresent(command -> getChildren().add(button(kind, command)));
        }
    }

    private Button button(Annotation.Kind kind, Command command) {
        Label cap = new Label();
        keyboard.follow(command, cap::setText);
        cap.getStyleClass().add("cap");
        Button button = new Button(keyboard.phrases().say(Words.key(kind)), cap);
        button.setId("select-" + command.name());
        button.setContentDisplay(ContentDisplay.LEFT);
        button.setFocusTraversable(false);
        button.getStyleClass().add("kind");
        button.setAccessibleHelp(keyboard.help(command));
        button.setOnAction(press -> {
            hide();
            command.run();
        });
        return button;
    }

    /// Shows it above the selection, or below where there is no room. Bounds in the parent's coordinates.
    public void offer(Bounds selection) {
        if (!(getParent() instanceof Region parent)) {
            return;
        }
        setVisible(true);
        applyCss();
        double width = prefWidth(-1);
        double height = prefHeight(-1);
        Beside.Spot spot = new Beside(parent.getWidth(), parent.getHeight()).above(selection, width, height);
        resizeRelocate(snapPositionX(spot.x()), snapPositionY(spot.y()), width, height);
    }

    public void hide() {
        setVisible(false);
    }
}
