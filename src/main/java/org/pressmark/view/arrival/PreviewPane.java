package org.pressmark.view.arrival;

import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.Arrivals;
import org.pressmark.settings.Phrases;

/// A text whose character set is a guess: as it reads now, with the other character sets to choose from.
final class PreviewPane extends VBox {
    private final Arrivals arrivals;
    private final Phrases phrases;
    private final Label head = new Label();
    private final Label spoilt = new Label();
    private final ChoiceBox<String> charsets = new ChoiceBox<>();
    private final TextArea beginning = new TextArea();
    private final Button take = new Button();
    private final Button skip = new Button();
    private boolean showing;

    PreviewPane(Arrivals arrivals, Phrases phrases) {
        this.arrivals = arrivals;
        this.phrases = phrases;
        head.getStyleClass().add("card-title");
        spoilt.getStyleClass().add("spoilt");
        beginning.setEditable(false);
        beginning.setPrefSize(560, 240);
        beginning.setAccessibleText(phrases.say("arrival.beginning"));
        beginning.getStyleClass().add("beginning");
        beginning.setFocusTraversable(false);
        charsets.setMinWidth(180);
        charsets.setId("arrival-charset");
        charsets.setAccessibleText(phrases.say("arrival.charset"));
        charsets.valueProperty().subscribe(this::chosen);
        HBox line = new HBox(8, new Label(phrases.say("arrival.charset")), charsets, spoilt);
        line.getStyleClass().add("line");
        getStyleClass().add("preview");
        getChildren().addAll(head, line, beginning);
        getChildren().add(buttons());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        arrivals.previewProperty().subscribe(this::show);
    }

    /// Gives the keys to the card: Enter adds the text as shown, Esc leaves it out.
    void begin() {
        take.requestFocus();
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            arrivals.skip();
        } else if (key.getCode() == KeyCode.ENTER && !skip.equals(key.getTarget())) {
            key.consume();
            arrivals.take();
        }
    }

    private HBox buttons() {
        take.setText(phrases.say("arrival.take"));
        take.setId("arrival-take");
        take.getStyleClass().add("accent");
        take.setOnAction(press -> arrivals.take());
        skip.setText(phrases.say("arrival.skip"));
        skip.setId("arrival-skip");
        skip.setOnAction(press -> arrivals.skip());
        return new HBox(8, take, skip);
    }

    private void show(Arrivals.@Nullable Preview preview) {
        setVisible(preview != null);
        if (preview == null) {
            return;
        }
        showing = true;
        head.setText(phrases.say("arrival.unsure", preview.fileName()));
        spoilt.setText(preview.replaced() == 0 ? "" : phrases.say("arrival.replaced", preview.replaced()));
        beginning.setText(preview.beginning());
        charsets.getItems()
                .setAll(Stream.concat(Stream.of(preview.charset()), preview.charsets().stream())
                        .distinct()
                        .toList());
        charsets.setValue(preview.charset());
        showing = false;
    }

    private void chosen(@Nullable String charset) {
        if (!showing && charset != null) {
            arrivals.readAs(charset);
        }
    }
}
