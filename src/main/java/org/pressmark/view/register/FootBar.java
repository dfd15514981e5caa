package org.pressmark.view.register;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/// What can be done with what is listed above: commands as quiet buttons.
final class FootBar extends FlowPane {
    private final Given given;

    FootBar(Given given) {
        this.given = given;
        getStyleClass().add("register-foot");
    }

    /// Adds a command, if there is one of this name now, under words shorter than its title.
    FootBar way(String command, String words) {
        given.tools().keyboard().find(command).ifPresent(found -> {
            Button button = new Button(given.say(words));
            button.setId("way-" + command);
            button.getStyleClass().add("quiet");
            button.setTooltip(new Tooltip(given.tools().keyboard().help(found)));
            button.setOnAction(press -> found.run());
            getChildren().add(button);
        });
        return this;
    }
}
