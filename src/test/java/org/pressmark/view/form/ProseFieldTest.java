package org.pressmark.view.form;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.pressmark.settings.Phrases;
import org.pressmark.view.OnScreen;

/// A field of several lines, with words that run either way.
final class ProseFieldTest extends OnScreen {
    private static final String LATIN = "The envoys will travel to the river city before the week is out, they say.";
    private static final String PERSIAN =
            "تسنیم نوشت که مقام‌های محلی این خبر را رد کرده‌اند و هیچ نهاد مستقلی آن را تأیید نکرد.";

    private ProseField shown() {
        ProseField field = onScreen(() -> new ProseField(Typing.WORDS, "", Phrases.english()));
        show(new VBox(field), 220, 200);
        onScreen(() -> field.setText(LATIN));
        settled();
        return field;
    }

    private double widthOfWords(ProseField field) {
        return onScreen(() -> field.lookupAll(".text").stream()
                .filter(node -> node instanceof Text text && !text.getText().isEmpty())
                .mapToDouble(node -> node.getBoundsInParent().getWidth())
                .max()
                .orElse(0));
    }

    @Test
    void wordsThatRunFromTheRightNeverStandInALineThatWraps() {
        ProseField field = shown();
        assertTrue(widthOfWords(field) < 220);
        // No pulse between the two, as where a mouse moves over the field.
        double width = onScreen(() -> {
            field.setText(PERSIAN);
            return field.lookupAll(".text").stream()
                    .mapToDouble(node -> node.getBoundsInParent().getWidth())
                    .max()
                    .orElse(0);
        });
        assertTrue(width > 220, "wrapped at " + width);
    }

    @Test
    void wordsOfAnyLengthFromTheRightAreLaidOut() {
        ProseField field = shown();
        for (int end = 1; end <= PERSIAN.length(); end++) {
            String words = PERSIAN.substring(0, end);
            onScreen(() -> {
                field.setText(words);
                field.getParent().layout();
                field.lookupAll(".text").forEach(Node::getBoundsInParent);
            });
        }
        settled();
        assertTrue(widthOfWords(field) > 220);
    }

    @Test
    void aLineFromTheRightBeginsAtTheRight() {
        ProseField field = shown();
        onScreen(() -> field.setText(PERSIAN));
        settled();
        assertTrue(onScreen(() -> field.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT));
        onScreen(() -> field.setText(LATIN));
        settled();
        assertFalse(onScreen(() -> field.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT));
        assertTrue(widthOfWords(field) < 220);
    }
}
