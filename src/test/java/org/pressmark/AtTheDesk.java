package org.pressmark;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.pressmark.desk.Showing;
import org.pressmark.model.Annotation;
import org.pressmark.settings.Choices;
import org.pressmark.settings.ChoicesFile;
import org.pressmark.settings.Places;
import org.pressmark.text.Span;

/// The whole window on an article of the sample project, worked by keys and clicks.
abstract class AtTheDesk extends InProgram {
    @BeforeEach
    void openTheSample() throws Exception {
        start();
        press("Enter");
        eventually(() -> stage.getScene().lookup("#ask-name") == null
                || !stage.getScene().lookup("#ask-name").isVisible());
        openArticle(1);
    }

    /// Strikes keys one after the other, as menus write them, and waits until each has done its work.
    void press(String... keys) {
        for (String key : keys) {
            List<String> parts = List.of(key.split("\\+"));
            KeyCode[] held = parts.subList(0, parts.size() - 1).stream()
                    .map(AtTheDesk::modifier)
                    .toArray(KeyCode[]::new);
            strike(code(parts.getLast()), held);
        }
    }

    static KeyCode modifier(String name) {
        return name.equals("Ctrl") ? KeyCode.CONTROL : KeyCode.valueOf(name.toUpperCase(Locale.ROOT));
    }

    static KeyCode code(String name) {
        return switch (name) {
            case "[" -> KeyCode.OPEN_BRACKET;
            case "]" -> KeyCode.CLOSE_BRACKET;
            case "." -> KeyCode.PERIOD;
            case "/" -> KeyCode.SLASH;
            case "Esc" -> KeyCode.ESCAPE;
            case "Backspace" -> KeyCode.BACK_SPACE;
            default -> KeyCode.valueOf(name.toUpperCase(Locale.ROOT));
        };
    }

    void type(String words) {
        onScreen(() -> {
            TextField field = (TextField) stage.getScene().getFocusOwner();
            field.setText(words);
            field.end();
        });
        settled();
    }

    Node node(String selector) {
        Node found = onScreen(() -> stage.getScene().lookup(selector));
        assertNotNull(found, selector);
        return found;
    }

    String words(String selector) {
        return onScreen(() -> ((Labeled) stage.getScene().lookup(selector)).getText());
    }

    String selected() {
        return onScreen(() ->
                desk.selectionProperty().get().of(desk.textProperty().get().text()));
    }

    Annotation chosen() {
        return onScreen(() -> desk.chosenProperty().get());
    }

    List<Annotation> tags() {
        return onScreen(() -> List.copyOf(desk.tags().all()));
    }

    <T> T first(Class<T> kind, Predicate<T> which) {
        return tags().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(which)
                .findFirst()
                .orElseThrow();
    }

    void choose(Annotation tag) {
        onScreen(() -> {
            desk.choose(tag);
            stage.getScene().lookup(".reader").requestFocus();
        });
        settled();
    }

    void putCaret(int offset) {
        onScreen(() -> {
            desk.choose(null);
            desk.select(Span.caret(offset), offset);
            stage.getScene().lookup(".reader").requestFocus();
        });
        settled();
    }

    Choices choices() {
        return new ChoicesFile(new Places(home).choices()).read();
    }

    void showsSheet(Showing.Sheet sheet) throws Exception {
        eventually(() -> desk.showing().sheetProperty().get() == sheet);
    }
}
