package org.pressmark.view.side;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Quote;
import org.pressmark.suggest.Cues;
import org.pressmark.view.Letters;
import org.pressmark.view.Rows;

/// What the words of the cue say of stance and polarity where nothing is said of them yet: offered, never set by
/// itself.
final class ToneBar extends VBox {
    private final Given given;
    private @Nullable String shownCue;
    private @Nullable Quote shown;

    ToneBar(Given given) {
        this.given = given;
        getStyleClass().add("evidence");
        setId("tone");
        Card.show(this, false);
    }

    void show(Quote quote, @Nullable String cue) {
        Quote before = shown;
        boolean isSame = before != null
                && Objects.equals(cue, shownCue)
                && before.id().equals(quote.id())
                && before.stance() == quote.stance()
                && before.polarity() == quote.polarity();
        shown = quote;
        shownCue = cue;
        if (!isSame) {
            List<Node> lines = cue == null ? List.of() : lines(quote, cue);
            getChildren().setAll(lines);
            Card.show(this, !lines.isEmpty());
        }
    }

    private List<Node> lines(Quote quote, String cue) {
        List<Node> lines = new ArrayList<>();
        Quote.Stance stance = Cues.stance(cue);
        Quote.Polarity polarity = Cues.polarity(cue);
        if (quote.stance() == Quote.Stance.NEUTRAL && stance != Quote.Stance.NEUTRAL) {
            lines.add(line(cue, stance, () -> given.edits().quote().stance(current(quote), stance)));
        }
        if (quote.polarity() == Quote.Polarity.ASSERTED && polarity != Quote.Polarity.ASSERTED) {
            lines.add(line(cue, polarity, () -> given.edits().quote().polarity(current(quote), polarity)));
        }
        return lines;
    }

    private Quote current(Quote quote) {
        Quote newest = shown;
        return newest == null ? quote : newest;
    }

    private HBox line(String cue, Enum<?> value, Runnable taken) {
        Label says = new Label();
        Letters.show(says, given.say("side.tag.toneOffer", Letters.isolated(cue), given.word(value)));
        says.setMinWidth(0);
        Button take = new Button(given.say("side.outlet.take"));
        take.getStyleClass().add("quiet-button");
        take.setMinWidth(USE_PREF_SIZE);
        take.setAccessibleText(given.say("side.outlet.takeThis", says.getText()));
        take.setOnAction(event -> taken.run());
        HBox line = new HBox(says, Rows.gap(), take);
        line.getStyleClass().add("evidence-line");
        return line;
    }
}
