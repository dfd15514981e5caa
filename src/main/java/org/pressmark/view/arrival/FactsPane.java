package org.pressmark.view.arrival;

import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.Waiting;
import org.pressmark.command.Waiting.House;
import org.pressmark.command.Waiting.Houses;
import org.pressmark.command.Waiting.Part;
import org.pressmark.command.Waiting.Preview;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Hint;
import org.pressmark.view.Letters;

/// What a page says of its article, and the two choices it leaves: whose it is, and which of its text is meant.
final class FactsPane extends VBox {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu");

    private final Phrases phrases;
    private final Label facts = new Label();
    private final Label url = new Label();
    private final ToggleButton outlet = new ToggleButton();
    private final ToggleButton fresh = new ToggleButton();
    private final ToggleButton unknown = new ToggleButton();
    private final ToggleButton article = new ToggleButton();
    private final ToggleButton whole = new ToggleButton();
    private final HBox outlets;
    private final HBox parts;

    FactsPane(Waiting waiting, Phrases phrases) {
        this.phrases = phrases;
        getStyleClass().add("facts");
        facts.setId("arrival-facts");
        facts.getStyleClass().add("dim");
        url.getStyleClass().add("dim");
        url.setMaxWidth(560);
        unknown.setText(phrases.say("arrival.outletUnknown"));
        article.setText(phrases.say("arrival.articleText"));
        whole.setText(phrases.say("arrival.wholeText"));
        outlets = choice("arrival.outlet", outlet, fresh, unknown);
        parts = choice("arrival.part", article, whole);
        outlet.setId("arrival-outlet");
        unknown.setId("arrival-outlet-unknown");
        article.setId("arrival-article");
        whole.setId("arrival-whole");
        outlet.setOnAction(press -> waiting.publishedBy(House.PROPOSED));
        fresh.setId("arrival-outlet-new");
        fresh.setOnAction(press -> waiting.publishedBy(House.NEW));
        unknown.setOnAction(press -> waiting.publishedBy(House.UNKNOWN));
        article.setOnAction(press -> waiting.articleText());
        whole.setOnAction(press -> waiting.wholeText());
        getChildren().addAll(facts, url, outlets, parts);
        getChildren().forEach(child -> child.managedProperty().bind(child.visibleProperty()));
    }

    private HBox choice(String key, ToggleButton... buttons) {
        Label name = new Label(phrases.say(key));
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.getStyleClass().add("choice-name");
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(buttons);
        HBox line = new HBox(name);
        line.getChildren().addAll(buttons);
        line.getStyleClass().addAll("line", "choice");
        for (ToggleButton button : buttons) {
            button.managedProperty().bind(button.visibleProperty());
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setAccessibleText(name.getText() + ": " + button.getText());
        }
        return line;
    }

    void show(Preview preview) {
        String known = Stream.of(
                        preview.byline(),
                        preview.published() == null
                                ? null
                                : preview.published().day().format(DAY.withLocale(phrases.locale())),
                        phrases.say("arrival.length", preview.length()))
                .filter(Objects::nonNull)
                .map(Letters::isolated)
                .collect(Collectors.joining(" · "));
        Letters.show(facts, known);
        show(url, preview.url());
        show(preview.houses());
        parts.setVisible(preview.part() != Part.ONLY);
        article.setSelected(preview.part() == Part.ARTICLE);
        whole.setSelected(preview.part() == Part.WHOLE);
    }

    private void show(Houses houses) {
        String proposed = houses.proposed();
        String stranger = houses.stranger();
        outlets.setVisible(proposed != null || stranger != null);
        show(outlet, houses.isByUrl() ? "arrival.outletByUrl" : "arrival.outletByName", proposed);
        show(fresh, "arrival.outletNew", stranger);
        outlet.setSelected(houses.chosen() == House.PROPOSED);
        fresh.setSelected(houses.chosen() == House.NEW);
        unknown.setSelected(houses.chosen() == House.UNKNOWN);
    }

    private void show(ToggleButton button, String key, @Nullable String name) {
        button.setVisible(name != null);
        if (name != null) {
            Letters.show(button, phrases.say(key, name));
            button.setAccessibleText(phrases.say("arrival.outlet") + ": " + button.getText());
        }
    }

    private static void show(Label label, @Nullable String words) {
        label.setVisible(words != null);
        Letters.show(label, words == null ? "" : words);
        Hint.show(label, words);
    }
}
