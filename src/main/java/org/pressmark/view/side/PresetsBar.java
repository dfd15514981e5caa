package org.pressmark.view.side;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.Edits;
import org.pressmark.model.Article;
import org.pressmark.model.Preset;
import org.pressmark.view.Keyboard;

/// The outlet presets as chips with the digits that set them; what the article's provenance says already is
/// outlined.
final class PresetsBar extends FlowPane {
    private static final PseudoClass SET = PseudoClass.getPseudoClass("set");

    private final Given given;
    private final Keyboard keyboard;
    private final Map<Preset, Button> chips = new HashMap<>();
    private final Button more;

    PresetsBar(Given given, Keyboard keyboard) {
        this.given = given;
        this.keyboard = keyboard;
        this.more = more();
        getStyleClass().add("presets");
        given.desk().shelves().presets().all().addListener((InvalidationListener) changed -> fill());
        fill();
    }

    private void fill() {
        chips.clear();
        List<Preset> presets = given.desk().shelves().presets().all().stream()
                .sorted(Comparator.comparingInt(Preset::digit))
                .toList();
        presets.forEach(preset -> chips.put(preset, chip(preset)));
        getChildren().setAll(presets.stream().map(chips::get).toList());
        getChildren().add(more);
        mark(given.desk().articleProperty().get());
    }

    /// The chip that makes a preset of the source the article has now.
    private Button more() {
        Button chip = new Button("+");
        chip.setId("addPreset");
        chip.getStyleClass().add("preset");
        chip.setAccessibleText(given.say("side.outlet.addPreset"));
        chip.setTooltip(new Tooltip(given.say("side.outlet.addPreset")));
        return chip;
    }

    private Button chip(Preset preset) {
        Label cap = new Label(String.valueOf(preset.digit()));
        cap.getStyleClass().add("cap");
        Button chip = new Button(preset.name(), cap);
        chip.setMnemonicParsing(false);
        chip.setId("preset" + preset.digit());
        chip.getStyleClass().add("preset");
        chip.setOnAction(event -> keyboard.run("preset" + preset.digit()));
        MenuItem away = new MenuItem(given.say("side.outlet.removePreset"));
        away.setOnAction(event -> given.edits().preset().remove(preset));
        chip.setContextMenu(new ContextMenu(away));
        return chip;
    }

    /// Outlines what this article says.
    void mark(@Nullable Article article) {
        chips.forEach((preset, chip) -> {
            boolean isSet = article != null && Edits.isSet(preset, article.provenance());
            chip.pseudoClassStateChanged(SET, isSet);
            chip.setAccessibleText(
                    given.say(isSet ? "side.outlet.presetSet" : "side.outlet.preset", preset.name(), preset.digit()));
        });
        Optional<Preset> offered =
                article == null ? Optional.empty() : given.edits().preset().offered(article, given::word);
        Card.show(more, offered.isPresent());
        more.setOnAction(event -> offered.ifPresent(given.edits().preset()::add));
    }
}
