package org.pressmark.view.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.History;
import org.pressmark.model.Happening;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Letters;

/// A line of a history: the deed, and below it when and by whom.
final class HappeningCell extends ListCell<Happening> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm");

    private final History history;
    private final Phrases phrases;
    private final Label deed = new Label();
    private final Label below = new Label();
    private final VBox lines = new VBox(deed, below);

    HappeningCell(History history, Phrases phrases) {
        this.history = history;
        this.phrases = phrases;
        getStyleClass().add("happening");
        deed.getStyleClass().addAll("deed", "article-name");
        below.getStyleClass().add("below");
        deed.setMinWidth(0);
        below.setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Happening happening, boolean empty) {
        super.updateItem(happening, empty);
        setGraphic(happening == null ? null : lines);
        if (happening == null) {
            setAccessibleText(null);
        } else {
            Letters.show(deed, said(happening));
            below.setText(when(happening, phrases) + " · " + history.who(happening));
            setAccessibleText(deed.getText() + ", " + below.getText());
        }
    }

    /// When something happened, in the time of this computer.
    static String when(Happening happening, Phrases phrases) {
        return TIME.withLocale(phrases.locale())
                .withZone(ZoneId.systemDefault())
                .format(happening.at());
    }

    private String said(Happening happening) {
        String words = phrases.say(happening.deed().key(), happening.deed().arguments());
        return switch (happening.way()) {
            case DONE -> words.substring(0, 1).toUpperCase(phrases.locale()) + words.substring(1);
            case UNDONE -> phrases.say("status.undone", words);
            case REDONE -> phrases.say("status.redone", words);
        };
    }
}
