package org.pressmark.view.side;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.pressmark.command.Command;
import org.pressmark.view.Keyboard;

/// What stands where no tag is chosen: how to choose one, and how to make one, with the keys that do it.
final class HintsPane extends VBox {
    private static final List<String> SHOWN =
            List.of("chooseTag", "nextTag", "previousTag", "quote", "claim", "outlet");

    HintsPane(Given given, Keyboard keyboard) {
        getStyleClass().add("hints");
        getChildren().add(Card.sentence(given.say("side.tag.nothing")));
        SHOWN.stream()
                .flatMap(name -> keyboard.find(name).stream())
                .forEach(command -> getChildren().add(line(keyboard, command)));
    }

    private static HBox line(Keyboard keyboard, Command command) {
        Label cap = new Label();
        keyboard.follow(command, cap::setText);
        cap.getStyleClass().add("cap");
        HBox caps = new HBox(cap);
        caps.getStyleClass().add("hint-cap");
        Label words = new Label(keyboard.title(command));
        words.getStyleClass().add("dim");
        HBox line = new HBox(caps, words);
        line.getStyleClass().add("hint");
        return line;
    }
}
