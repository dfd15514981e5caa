package org.pressmark.view.window;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.model.Annotation;
import org.pressmark.model.Annotator;
import org.pressmark.settings.Phrases;
import org.pressmark.view.KindStyle;
import org.pressmark.view.Letters;
import org.pressmark.view.TagWords;
import org.pressmark.view.Words;

/// All tags that lie over each other under the caret, the innermost first; a press chooses one, as Enter does in
/// turn.
///
/// Shown only where there are two or more: one alone is named beside it. Where the window is narrow, each says its
/// kind only, if no other is of that kind. What is too much for the bar is in a menu at its end.
final class UnderBar extends HBox {
    private static final int MOST = 4;
    private static final double WIDE = 1300;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Desk desk;
    private final TagWords words;
    private final Phrases phrases;
    private List<Annotation> under = List.of();
    private @Nullable Annotation chosen;
    private boolean wide;

    UnderBar(Desk desk, Phrases phrases) {
        this.desk = desk;
        this.phrases = phrases;
        this.words = new TagWords(desk, phrases);
        setId("status-under");
        getStyleClass().add("under");
        setMinWidth(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /// Shows what lies under the caret now; whether there is anything to choose among.
    boolean show(double windowWidth) {
        List<Annotation> now =
                desk.textProperty().get() == null ? List.of() : desk.sight().under(desk.caret());
        Annotation held = desk.chosenProperty().get();
        boolean isWide = windowWidth >= WIDE;
        if (!now.equals(under) || !Objects.equals(held, chosen) || isWide != wide) {
            under = now;
            chosen = held;
            wide = isWide;
            fill();
        }
        setVisible(now.size() > 1);
        return isVisible();
    }

    private void fill() {
        getChildren().clear();
        if (under.size() < 2) {
            return;
        }
        int shown = under.size() <= MOST ? under.size() : MOST - 1;
        for (Annotation tag : under.subList(0, shown)) {
            getChildren().add(button(tag));
        }
        if (shown < under.size()) {
            getChildren().add(rest(under.subList(shown, under.size())));
        }
    }

    private Button button(Annotation tag) {
        Region dot = new Region();
        dot.getStyleClass().addAll("under-dot", KindStyle.name(tag.kind()));
        Button button = plain();
        Letters.show(button, label(tag));
        button.setGraphic(dot);
        button.pseudoClassStateChanged(CHOSEN, tag.equals(chosen));
        button.setTooltip(new Tooltip(words.name(tag)));
        button.setAccessibleText(phrases.say("status.under", under.indexOf(tag) + 1, under.size(), words.name(tag)));
        button.setOnAction(press -> desk.choose(tag));
        return button;
    }

    /// As short as tells it from the others: its kind, who or what, whose work it is.
    private String label(Annotation tag) {
        Function<Annotation, String> kind = one -> phrases.say(Words.key(one.kind()));
        if (!wide && isAlone(tag, kind)) {
            return kind.apply(tag);
        }
        Annotator annotator = desk.shelves().annotators().find(tag.head().annotator());
        return annotator == null || isAlone(tag, words::brief) || isOfOne()
                ? words.brief(tag)
                : words.brief(tag) + " · " + annotator.name();
    }

    private boolean isAlone(Annotation tag, Function<Annotation, String> called) {
        String label = called.apply(tag);
        return under.stream().filter(other -> called.apply(other).equals(label)).count() == 1;
    }

    private boolean isOfOne() {
        return under.stream().map(tag -> tag.head().annotator()).distinct().count() == 1;
    }

    private Button rest(List<Annotation> tags) {
        Button rest = plain();
        rest.setText("+" + tags.size());
        rest.pseudoClassStateChanged(CHOSEN, chosen != null && tags.contains(chosen));
        rest.setAccessibleText(phrases.say("status.underMore", tags.size()));
        rest.setTooltip(new Tooltip(rest.getAccessibleText()));
        rest.setOnAction(press -> {
            ContextMenu menu = new ContextMenu();
            tags.forEach(tag -> {
                MenuItem item = new MenuItem(words.name(tag));
                item.setMnemonicParsing(false);
                item.setOnAction(chosenOne -> desk.choose(tag));
                menu.getItems().add(item);
            });
            menu.show(rest, javafx.geometry.Side.TOP, 0, 0);
        });
        return rest;
    }

    private static Button plain() {
        Button button = new Button();
        button.getStyleClass().setAll("under-tag");
        button.setFocusTraversable(false);
        button.setMnemonicParsing(false);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
