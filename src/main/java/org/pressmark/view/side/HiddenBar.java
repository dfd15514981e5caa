package org.pressmark.view.side;

import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.OpenText;
import org.pressmark.text.Hidden;
import org.pressmark.view.Hint;
import org.pressmark.view.Keyboard;
import org.pressmark.view.Words;

/// How much hides in the open article, by kind: a press shows it in the text and goes from one to the next.
///
/// Counted beside the project's other work, so that opening a long article does not wait for it.
final class HiddenBar extends HBox {
    private final Given given;
    private final Hyperlink counts = new Hyperlink();
    private @Nullable OpenText shown;

    HiddenBar(Given given, Keyboard keyboard) {
        this.given = given;
        getStyleClass().add("evidence-line");
        setId("hiddenCharacters");
        counts.setMinWidth(0);
        counts.setOnAction(event -> {
            counts.setVisited(false);
            keyboard.run("nextHidden");
        });
        Label head = new Label(given.say("side.hidden.head"));
        head.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(head, counts);
        Card.show(this, false);
        given.desk().textProperty().subscribe(this::show);
    }

    private void show(@Nullable OpenText open) {
        shown = open;
        Card.show(this, false);
        if (open != null) {
            given.lookup().hidden(open.text(), found -> {
                if (open == shown) {
                    show(found);
                }
            });
        }
    }

    private void show(Map<Hidden.Kind, Integer> found) {
        Card.show(this, !found.isEmpty());
        String words = found.entrySet().stream()
                .map(one -> given.say(Words.key(one.getKey()), one.getValue()))
                .collect(Collectors.joining(" · "));
        counts.setText(words);
        Hint.show(counts, words);
        counts.setAccessibleText(given.say("side.hidden.next", words));
    }
}
