package org.pressmark;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Annotation;
import org.pressmark.model.Quote;
import org.pressmark.settings.Choices;
import org.pressmark.text.Span;

/// Pictures of the desk with a sample article, for the README and for looking at: `target/pictures/desk-*.png`.
final class DeskPicturesTest extends InProgram {
    @Test
    void theDeskIsPaintedInBothThemes() throws Exception {
        start();
        onScreen(() -> {
            stage.getScene().lookup("#ask-name").lookup(".text-field").requestFocus();
        });
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("Anna Kessler");
        robot.push(KeyCode.ENTER);
        eventually(() -> desk.annotatorProperty().get().name().equals("Anna Kessler"));
        openArticle(1);
        onScreen(() -> {
            Annotation quote = desk.tags().all().stream()
                    .filter(tag -> tag instanceof Quote candidate
                            && candidate.contents().size() > 1
                            && candidate.speaker() != null)
                    .findFirst()
                    .orElseThrow();
            desk.select(Span.caret(quote.start()), quote.start());
            desk.choose(quote);
        });
        Path light = picture(Choices.Theme.LIGHT, "desk-light");
        Path dark = picture(Choices.Theme.DARK, "desk-dark");
        assertTrue(Files.size(light) > 10_000 && Files.size(dark) > 10_000);
    }

    /// The window keeps the size it opened with: the headless platform may paint a frame of the old size into a
    /// window that was just resized, and throws.
    private Path picture(Choices.Theme theme, String name) {
        onScreen(() -> projects.choose(projects.choices().theme(theme)));
        settled();
        settled();
        return snapshot(stage.getScene().getRoot(), name);
    }
}
