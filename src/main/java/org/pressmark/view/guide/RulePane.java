package org.pressmark.view.guide;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pressmark.model.Code;
import org.pressmark.settings.Guideline;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Letters;

/// One rule with its examples, or one code with its definition and example.
final class RulePane extends VBox {
    private static final PseudoClass ASKED = PseudoClass.getPseudoClass("asked");

    private final StringBuilder said = new StringBuilder();

    private RulePane() {
        getStyleClass().add("rule");
    }

    static RulePane of(Guideline.Rule rule) {
        RulePane pane = new RulePane();
        pane.add(rule.title(), "title");
        pane.add(rule.rule(), "text");
        for (Guideline.Example example : rule.examples()) {
            pane.getChildren().add(new ExampleView(example.text()));
            pane.note(ExampleView.plain(example.text()));
            pane.add(example.why(), "why");
        }
        return pane;
    }

    static RulePane of(Code code, Phrases phrases) {
        RulePane pane = new RulePane();
        Region dot = new Region();
        dot.getStyleClass().add("dot");
        dot.setStyle("-fx-background-color: " + code.color() + ";");
        Label name = new Label();
        name.getStyleClass().add("title");
        Letters.show(name, code.name());
        HBox head = new HBox(dot, name);
        head.getStyleClass().add("code-head");
        if (code.key() != null) {
            Label key = new Label(code.key());
            key.getStyleClass().add("cap");
            head.getChildren().add(key);
        }
        pane.getChildren().add(head);
        pane.note(code.name());
        String definition = code.definition();
        pane.add(definition == null ? phrases.say("guide.noDefinition") : definition, "text");
        String example = code.example();
        if (example != null) {
            pane.add(example, "code-example");
        }
        return pane;
    }

    private void add(String words, String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        if (isLeftToRight(words)) {
            label.setText(words);
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        } else {
            Letters.show(label, words);
        }
        getChildren().add(label);
        note(words);
    }

    /// Words that run from the right are never wrapped: JavaFX fails over that.
    private static boolean isLeftToRight(String words) {
        return !java.text.Bidi.requiresBidi(words.toCharArray(), 0, words.length());
    }

    private void note(String words) {
        said.append(words.toLowerCase(Locale.ROOT)).append('\n');
    }

    /// Whether each of these words stands somewhere in it.
    boolean speaksOf(String words) {
        String all = said.toString();
        for (String word : words.toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }

    void asked(boolean isAsked) {
        pseudoClassStateChanged(ASKED, isAsked);
    }
}
