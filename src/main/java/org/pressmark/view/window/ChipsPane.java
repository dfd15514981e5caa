package org.pressmark.view.window;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.PopOver;
import org.pressmark.command.Command;
import org.pressmark.desk.Group;
import org.pressmark.desk.Sight;
import org.pressmark.model.Annotation;
import org.pressmark.view.KindStyle;
import org.pressmark.view.Look;
import org.pressmark.view.Tools;
import org.pressmark.view.Words;

/// The top bar: the project's name, a chip for each kind (key, colour, name and count; pressed, it hides the kind
/// on the page), and at the end the reading size and the theme.
public final class ChipsPane extends HBox {
    private static final String THEME = "theme";
    private static final PseudoClass FILTERED = PseudoClass.getPseudoClass("filtered");

    /// In a narrower window the key caps of the chips go; menus and key sheet show the keys, too.
    private static final double ROOM_FOR_CAPS = 1080;

    /// In one narrower still the words go and the caps come back.
    private static final double ROOM_FOR_WORDS = 840;

    private final Tools tools;

    public ChipsPane(Tools tools, Opened opened) {
        this.tools = tools;
        setId("top-bar");
        getStyleClass().add("top-bar");
        getStylesheets().add(Look.sheet("window"));
        getChildren().add(name(opened));
        if (opened.access() == Opened.Access.READ) {
            Label reading = new Label(tools.phrases().say("chips.readOnly"));
            reading.getStyleClass().add("read-only");
            reading.setMinWidth(USE_PREF_SIZE);
            getChildren().add(reading);
        }
        HBox chips = new HBox();
        chips.getStyleClass().add("chips");
        for (Annotation.Kind kind : Annotation.Kind.values()) {
            chips.getChildren().add(chip(kind));
        }
        chips.getChildren().add(legend());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        getChildren().addAll(chips, between, look());
    }

    private static Label name(Opened opened) {
        Label name = new Label(opened.name());
        name.setId("project-name");
        name.getStyleClass().add("project");
        name.setMinWidth(0);
        name.setTooltip(new Tooltip(opened.name()));
        return name;
    }

    private ToggleButton chip(Annotation.Kind kind) {
        String word = tools.phrases().say(Words.key(kind));
        Label cap = new Label();
        tools.keyboard()
                .find(KindStyle.command(kind))
                .ifPresent(command -> tools.keyboard().follow(command, cap::setText));
        cap.getStyleClass().add("cap");
        Region dot = new Region();
        dot.getStyleClass().addAll("dot", KindStyle.name(kind));
        Label count = new Label();
        count.getStyleClass().add("count");
        count.textProperty().bind(tools.desk().tags().count(kind).asString());
        Label name = new Label(word);
        BooleanBinding isNarrow = widthProperty().lessThan(ROOM_FOR_WORDS);
        cap.visibleProperty()
                .bind(widthProperty().greaterThanOrEqualTo(ROOM_FOR_CAPS).or(isNarrow));
        name.visibleProperty().bind(isNarrow.not());
        cap.managedProperty().bind(cap.visibleProperty());
        name.managedProperty().bind(name.visibleProperty());
        HBox content = new HBox(cap, dot, name, count);
        content.getStyleClass().add("content");
        ToggleButton chip = new ToggleButton(null, content);
        chip.setId("chip-" + KindStyle.name(kind));
        chip.getStyleClass().setAll("chip");
        chip.setFocusTraversable(false);
        chip.setMinWidth(USE_PREF_SIZE);
        follow(chip, kind, word);
        return chip;
    }

    /// A chip is on while its kind is shown.
    private void follow(ToggleButton chip, Annotation.Kind kind, String word) {
        Tooltip tooltip = new Tooltip();
        chip.setTooltip(tooltip);
        Runnable show = () -> {
            boolean isShown = tools.desk().sight().shows(Group.of(kind));
            chip.setSelected(isShown);
            tooltip.setText(tools.phrases().say(isShown ? "chips.hide" : "chips.show", word.toLowerCase(Locale.ROOT)));
            chip.setAccessibleText(tooltip.getText());
        };
        chip.setOnAction(press -> {
            tools.desk().sight().toggle(Group.of(kind));
        });
        tools.desk().sight().listen(show);
        show.run();
    }

    /// Opens the legend of kinds and codes; marked while it hides something.
    private Button legend() {
        Region funnel = new Region();
        funnel.getStyleClass().add("drawn");
        Button button = new Button(null, funnel);
        button.setId("legend-button");
        button.getStyleClass().setAll("look-button", "legend-button");
        button.setFocusTraversable(false);
        tools.keyboard().find("legend").ifPresent(command -> {
            String title = tools.keyboard().title(command);
            button.setTooltip(new Tooltip(title + "  " + tools.keyboard().cap(command)));
            button.setAccessibleText(title);
        });
        Sight sight = tools.desk().sight();
        button.setOnAction(press -> openLegend(button));
        sight.onLegend(() -> openLegend(button));
        sight.listen(
                () -> button.pseudoClassStateChanged(FILTERED, !sight.hidden().isEmpty()));
        button.pseudoClassStateChanged(FILTERED, !sight.hidden().isEmpty());
        return button;
    }

    private void openLegend(Node beside) {
        LegendPane legend = new LegendPane(tools);
        PopOver over = new PopOver(legend);
        over.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        Look.dress(over);
        over.setDetachable(false);
        over.setAnimated(false);
        over.show(beside);
        legend.begin();
    }

    private HBox look() {
        HBox look = new HBox();
        look.getStyleClass().add("look");
        for (String name : List.of("smaller", "larger", THEME)) {
            tools.keyboard().find(name).ifPresent(command -> look.getChildren().add(button(command)));
        }
        return look;
    }

    private Button button(Command command) {
        Button button = new Button(null, sign(command));
        button.setId("look-" + command.name());
        button.getStyleClass().setAll("look-button", command.name());
        button.setFocusTraversable(false);
        button.setOnAction(press -> command.run());
        button.setTooltip(new Tooltip(
                tools.keyboard().title(command) + "  " + tools.keyboard().cap(command)));
        button.setAccessibleText(tools.keyboard().title(command));
        return button;
    }

    private static Node sign(Command command) {
        Region drawn = new Region();
        drawn.getStyleClass().add("drawn");
        return command.name().equals(THEME) ? drawn : new Label("A");
    }
}
