package org.pressmark.view.side;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Quote;
import org.pressmark.model.RoleSpan;
import org.pressmark.view.Letters;

/// The words that play one part in a quote: a press goes to them, a small cross takes them out of the quote.
final class PartsPane extends VBox {
    private final Given given;
    private final RoleSpan.Role role;
    private @Nullable Quote quote;
    private @Nullable List<RoleSpan> shown;

    PartsPane(Given given, RoleSpan.Role role) {
        this.given = given;
        this.role = role;
        getStyleClass().add("parts");
    }

    void show(Quote other) {
        quote = other;
        List<RoleSpan> parts =
                other.spans().stream().filter(part -> part.role() == role).toList();
        if (!parts.equals(shown)) {
            shown = parts;
            fill(parts);
        }
    }

    private void fill(List<RoleSpan> parts) {
        boolean mustStay = role == RoleSpan.Role.CONTENT && parts.size() == 1;
        getChildren().setAll(parts.stream().map(part -> line(part, mustStay)).toList());
        if (parts.isEmpty()) {
            Label none = new Label(given.say("value.none"));
            none.getStyleClass().addAll("fact-value", "dim");
            getChildren().add(none);
        }
        if (role == RoleSpan.Role.SOURCE && parts.size() > 1) {
            getChildren().add(Card.sentence(given.say("side.tag.sourcesNameOne", parts.size())));
        }
    }

    private Node line(RoleSpan part, boolean mustStay) {
        String words = OneLine.of(part.anchor().exact());
        Hyperlink way = new Hyperlink();
        Letters.show(way, words);
        way.getStyleClass().add("words-link");
        way.setMnemonicParsing(false);
        way.setMaxWidth(Double.MAX_VALUE);
        way.setAccessibleText(given.say("side.tag.goTo", words));
        way.setOnAction(event -> {
            way.setVisited(false);
            given.goTo(part.span().start());
        });
        HBox.setHgrow(way, Priority.ALWAYS);
        HBox line = new HBox(way);
        if (!mustStay) {
            Button off = new Button("×");
            off.getStyleClass().add("cross");
            off.setMinWidth(USE_PREF_SIZE);
            off.setAccessibleText(given.say("side.tag.takeOut", words));
            off.setOnAction(event -> takeOut(part));
            line.getChildren().add(off);
        }
        return line;
    }

    private void takeOut(RoleSpan part) {
        Quote held = quote;
        if (held != null) {
            given.edits().quote().without(held, part);
        }
    }
}
