package org.pressmark.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The words on every sort of button and chip, at rest and in use, in both themes: the colours that the theme's
/// tokens come to there (WCAG 2.2).
final class ButtonContrastTest extends OnScreen {
    private static final double LEAST = 4.5;
    private static final List<String> SHEETS = List.of(
            "window", "register", "review", "side", "status", "find", "followup", "overview", "settings", "exchange");
    private static final List<Set<String>> STATES = List.of(
            Set.of(),
            Set.of("hover"),
            Set.of("focused"),
            Set.of("focused", "focus-visible"),
            Set.of("hover", "focused"),
            Set.of("hover", "armed", "pressed"),
            Set.of("selected"),
            Set.of("selected", "hover"),
            Set.of("selected", "focused"));

    /// A button of these classes inside containers of those, outermost first; in it, where named, a label of this
    /// class.
    private record Sort(ButtonBase button, Label inside, List<String> around) {
        static Sort plain(String... classes) {
            Button button = new Button("Words");
            button.getStyleClass().addAll(classes);
            return new Sort(button, null, List.of());
        }

        static Sort byEnter() {
            Button button = new Button("Words");
            button.setDefaultButton(true);
            return new Sort(button, null, List.of());
        }

        static Sort toggle(String inside, List<String> around, String... classes) {
            ToggleButton button = new ToggleButton("Words");
            button.getStyleClass().addAll(classes);
            Label label = inside.isEmpty() ? null : new Label("Words");
            if (label != null) {
                if (!inside.equals("label")) {
                    label.getStyleClass().add(inside);
                }
                HBox content = new HBox(label);
                content.getStyleClass().add("content");
                button.setText("");
                button.setGraphic(content);
            }
            return new Sort(button, label, around);
        }

        Node node() {
            Node node = button;
            for (String style : around.reversed()) {
                node = new VBox(node);
                node.getStyleClass().add(style);
            }
            return node;
        }

        Labeled words() {
            return inside == null ? button : inside;
        }

        @Override
        public String toString() {
            return around + " " + button.getStyleClass() + (inside == null ? "" : " " + inside.getStyleClass());
        }
    }

    private static List<Sort> sorts() {
        List<Sort> sorts = new ArrayList<>(List.of(
                Sort.byEnter(),
                Sort.plain(),
                Sort.plain("accent"),
                Sort.plain("quiet"),
                Sort.plain("flat"),
                Sort.toggle("", List.of()),
                Sort.toggle("", List.of(), "find-button"),
                Sort.toggle("", List.of("follow-up"), "aside"),
                Sort.toggle("", List.of("registers", "register-tabs")),
                Sort.toggle("", List.of("segmented-button")),
                Sort.toggle("", List.of("choice")),
                Sort.toggle("", List.of("question")),
                Sort.toggle("", List.of("exchange")),
                Sort.toggle("", List.of("side"), "quiet-button")));
        for (String inside : List.of("label", "cap", "count")) {
            sorts.add(Sort.toggle(inside, List.of(), "chip"));
        }
        for (String difference :
                List.of("border", "kind", "fields", "only-mine", "only-theirs", "split", "stated", "same")) {
            sorts.add(Sort.toggle("label", List.of("review"), "class-chip", "of-" + difference));
        }
        return sorts;
    }

    @ParameterizedTest
    @EnumSource
    void wordsOnEveryButtonAreLegible(Theme theme) {
        List<Sort> sorts = onScreen(ButtonContrastTest::sorts);
        VBox all = onScreen(() -> {
            VBox box = new VBox();
            SHEETS.forEach(sheet -> box.getStylesheets().add(Look.sheet(sheet)));
            sorts.forEach(sort -> box.getChildren().add(sort.node()));
            return box;
        });
        show(all, 400, 900, theme);
        List<String> faint = new ArrayList<>();
        for (Set<String> state : STATES) {
            onScreen(() -> {
                sorts.forEach(sort -> put(sort.button(), state, true));
                all.applyCss();
                sorts.stream()
                        .filter(sort -> contrast(sort.words()) < LEAST)
                        .forEach(sort -> faint.add("%s %s: %.2f".formatted(sort, state, contrast(sort.words()))));
                sorts.forEach(sort -> put(sort.button(), state, false));
            });
        }
        assertEquals(List.of(), faint);
    }

    @Test
    void greyOnGreyIsFound() {
        Label label = onScreen(() -> new Label("Words"));
        onScreen(() -> {
            label.setTextFill(Color.GRAY);
            label.setBackground(javafx.scene.layout.Background.fill(Color.DARKGRAY));
        });
        assertTrue(contrast(label) < 2);
    }

    private static void put(Node button, Set<String> state, boolean isSo) {
        state.forEach(each -> button.pseudoClassStateChanged(PseudoClass.getPseudoClass(each), isSo));
    }

    private static double contrast(Labeled words) {
        Color ground = ground(words);
        Color ink = over((Color) words.getTextFill(), ground);
        double first = luminance(ink) + 0.05;
        double second = luminance(ground) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    /// What lies under a node: its own fills and those of everything around it, over the scene.
    private static Color ground(Node node) {
        if (node == null) {
            return Color.WHITE;
        }
        Scene scene = node.getScene();
        Color ground = node.getParent() == null && scene != null ? (Color) scene.getFill() : ground(node.getParent());
        if (node instanceof Region region && region.getBackground() != null) {
            for (BackgroundFill fill : region.getBackground().getFills()) {
                if (fill.getFill() instanceof Color color) {
                    ground = over(color, ground);
                }
            }
        }
        return ground;
    }

    private static Color over(Color above, Color below) {
        double share = above.getOpacity();
        return Color.color(
                above.getRed() * share + below.getRed() * (1 - share),
                above.getGreen() * share + below.getGreen() * (1 - share),
                above.getBlue() * share + below.getBlue() * (1 - share));
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double share) {
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
