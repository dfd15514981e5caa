package org.pressmark.view.page;

import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Hits;
import org.pressmark.desk.TextSearch;
import org.pressmark.model.Message;
import org.pressmark.settings.Phrases;
import org.pressmark.text.Needle;
import org.pressmark.view.Keyboard;
import org.pressmark.view.LineField;
import org.pressmark.view.Look;

/// The slim bar over the page in which is typed what to look for: a field, how many hits there are and at which one
/// stands, three ways to take it, and the way on and back.
///
/// Enter goes on, Shift+Enter back, Esc ends the search. It takes room only while it is open. Screen thread only.
public final class FindBar extends HBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final TextSearch finding;
    private final Keyboard keyboard;
    private final Phrases phrases;
    private final Runnable toPage;
    private final TextField field = new LineField();
    private final Label count = new Label();
    private final Map<Needle.Trait, ToggleButton> toggles = new EnumMap<>(Needle.Trait.class);

    /// `toPage` gives the focus back to the page.
    public FindBar(TextSearch finding, Keyboard keyboard, Runnable toPage) {
        this.finding = finding;
        this.keyboard = keyboard;
        this.phrases = keyboard.phrases();
        this.toPage = toPage;
        setId("find-bar");
        getStyleClass().add("find-bar");
        getStylesheets().add(Look.sheet("find"));
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(finding.openProperty());
        prepareField();
        count.setId("find-count");
        count.getStyleClass().add("count");
        count.setMinWidth(0);
        HBox.setHgrow(count, Priority.ALWAYS);
        count.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(field, count);
        toggle(Needle.Trait.CASE, "Aa", "findCase", "find.case");
        toggle(Needle.Trait.WHOLE_WORD, "“w”", "findWord", "find.word");
        toggle(Needle.Trait.PATTERN, ".*", "findPattern", "find.pattern");
        getChildren().add(gap());
        button("↑", "findPrevious", "find.previous", () -> finding.step(-1));
        button("↓", "findNext", "find.next", () -> finding.step(1));
        button("×", "letGo", "find.close", this::close);
        follow();
    }

    private void prepareField() {
        field.setId("find-field");
        field.setPromptText(phrases.say("find.prompt"));
        field.setAccessibleText(phrases.say("find.words"));
        field.textProperty()
                .subscribe(words -> finding.look(finding.needleProperty().get().words(words)));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER -> used(key, () -> finding.step(key.isShiftDown() ? -1 : 1));
            case DOWN, KP_DOWN -> used(key, () -> finding.step(1));
            case UP, KP_UP -> used(key, () -> finding.step(-1));
            case ESCAPE -> used(key, this::close);
            default -> {}
        }
    }

    private static void used(KeyEvent key, Runnable what) {
        key.consume();
        what.run();
    }

    private void close() {
        finding.close();
        toPage.run();
    }

    private void toggle(Needle.Trait trait, String sign, String command, String words) {
        ToggleButton toggle = new ToggleButton(sign);
        dress(toggle, command, words);
        toggle.setOnAction(
                pressed -> finding.look(finding.needleProperty().get().toggled(trait)));
        toggles.put(trait, toggle);
        getChildren().add(toggle);
    }

    private void button(String sign, String command, String words, Runnable work) {
        Button button = new Button(sign);
        dress(button, command, words);
        button.setOnAction(pressed -> work.run());
        getChildren().add(button);
    }

    private void dress(ButtonBase button, String command, String words) {
        button.setId("find-" + command);
        button.getStyleClass().setAll("find-button");
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(phrases.say(words));
        String cap = keyboard.find(command).map(keyboard::cap).orElse("");
        button.setTooltip(new Tooltip(phrases.say(words) + "  " + cap));
    }

    private static Region gap() {
        Region gap = new Region();
        gap.getStyleClass().add("gap");
        return gap;
    }

    private void follow() {
        finding.needleProperty().subscribe(this::show);
        finding.askedProperty().subscribe((before, now) -> {
            field.requestFocus();
            field.selectAll();
        });
        finding.hitsProperty().subscribe(this::tell);
        finding.problemProperty().subscribe(this::tell);
        finding.lookingProperty().subscribe(this::tell);
    }

    private void show(Needle needle) {
        if (!needle.words().equals(field.getText())) {
            field.setText(needle.words());
            field.selectAll();
        }
        toggles.forEach((trait, toggle) -> toggle.setSelected(needle.has(trait)));
        tell();
    }

    private void tell() {
        Message problem = finding.problemProperty().get();
        String words = finding.needleProperty().get().words();
        boolean isMissing = finding.hitsProperty().get().size() == 0 && !words.isEmpty();
        boolean isLooking = finding.lookingProperty().get();
        count.setText(isLooking ? phrases.say("find.looking") : words.isEmpty() ? "" : said(problem));
        count.setTooltip(problem == null ? null : new Tooltip(said(problem)));
        count.pseudoClassStateChanged(WRONG, !isLooking && (problem != null || isMissing));
    }

    private String said(@Nullable Message problem) {
        Hits hits = finding.hitsProperty().get();
        if (problem != null) {
            return phrases.say(problem.key(), problem.arguments());
        }
        if (hits.size() == 0) {
            return phrases.say("find.none");
        }
        if (hits.at() >= 0) {
            return phrases.say("find.count", hits.at() + 1, hits.size());
        }
        return hits.size() == 1 ? phrases.say("find.oneHit") : phrases.say("find.hits", hits.size());
    }
}
