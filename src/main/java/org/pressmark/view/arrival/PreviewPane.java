package org.pressmark.view.arrival;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.Waiting;
import org.pressmark.settings.Phrases;
import org.pressmark.text.Direction;
import org.pressmark.view.Letters;

/// An article that came in and leaves something to choose, as it reads now: its title and facts, the beginning of
/// its text, and where they are in doubt the character sets to choose from.
final class PreviewPane extends VBox {
    private static final double WIDTH = 560;

    private final Waiting waiting;
    private final Phrases phrases;
    private final Label head = new Label();
    private final FactsPane facts;
    private final Label spoilt = new Label();
    private final Label notes = new Label();
    private final ChoiceBox<String> charsets = new ChoiceBox<>();
    private final HBox letters;
    private final TextArea beginning = new TextArea();
    private final Button take = new Button();
    private final Button all = new Button();
    private final Button skip = new Button();
    private boolean showing;

    PreviewPane(Waiting waiting, Phrases phrases) {
        this.waiting = waiting;
        this.phrases = phrases;
        this.facts = new FactsPane(waiting, phrases);
        head.setId("arrival-title");
        head.getStyleClass().add("card-title");
        head.setMaxWidth(WIDTH);
        spoilt.getStyleClass().add("spoilt");
        notes.setId("arrival-notes");
        notes.getStyleClass().add("dim");
        notes.setMaxWidth(WIDTH);
        beginning.setEditable(false);
        beginning.setPrefSize(WIDTH, 240);
        beginning.setAccessibleText(phrases.say("arrival.beginning"));
        beginning.getStyleClass().add("beginning");
        beginning.setFocusTraversable(false);
        charsets.setMinWidth(180);
        charsets.setId("arrival-charset");
        charsets.setAccessibleText(phrases.say("arrival.charset"));
        charsets.valueProperty().subscribe(this::chosen);
        letters = new HBox(8, new Label(phrases.say("arrival.charset")), charsets, spoilt);
        letters.getStyleClass().add("line");
        getStyleClass().add("preview");
        getChildren().addAll(head, facts, letters, notes, beginning, buttons());
        Stream.of(letters, notes, all).forEach(part -> part.managedProperty().bind(part.visibleProperty()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        waiting.previewProperty().subscribe(this::show);
    }

    /// Gives the keys to the card: Enter adds the text as shown, Esc leaves it out.
    void begin() {
        take.requestFocus();
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            waiting.skip();
        } else if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            if (key.getTarget() instanceof ButtonBase button) {
                button.fire();
            } else {
                waiting.take();
            }
        }
    }

    private HBox buttons() {
        take.setText(phrases.say("arrival.take"));
        take.setId("arrival-take");
        take.getStyleClass().add("accent");
        take.setOnAction(press -> waiting.take());
        all.setId("arrival-all");
        all.setOnAction(press -> waiting.takeAll());
        skip.setText(phrases.say("arrival.skip"));
        skip.setId("arrival-skip");
        skip.setOnAction(press -> waiting.skip());
        return new HBox(8, take, all, skip);
    }

    private void show(Waiting.@Nullable Preview preview) {
        if (preview == null) {
            return;
        }
        showing = true;
        Letters.show(head, preview.title());
        head.setTooltip(new Tooltip(preview.fileName() + "\n" + preview.title()));
        facts.show(preview);
        show(preview.letters());
        String said = preview.notes().stream()
                .map(note -> phrases.say(note.key(), note.arguments()))
                .collect(Collectors.joining(" "));
        notes.setVisible(!said.isEmpty());
        Letters.show(notes, said);
        notes.setTooltip(new Tooltip(said));
        // A wrapped line from right to left throws in layout (JavaFX 24 to 26).
        beginning.setWrapText(false);
        beginning.setText(preview.beginning());
        beginning.setWrapText(!Direction.hasRightToLeft(preview.beginning()));
        all.setVisible(preview.others() > 0);
        all.setText(phrases.say("arrival.takeAll", preview.others() + 1));
        showing = false;
    }

    private void show(Waiting.Letters now) {
        letters.setVisible(now.isUnsure());
        spoilt.setText(now.replaced() == 0 ? "" : phrases.say("arrival.replaced", now.replaced()));
        charsets.getItems()
                .setAll(Stream.concat(Stream.of(now.charset()), now.others().stream())
                        .distinct()
                        .toList());
        charsets.setValue(now.charset());
    }

    private void chosen(@Nullable String charset) {
        if (!showing && charset != null) {
            waiting.readAs(charset);
        }
    }
}
