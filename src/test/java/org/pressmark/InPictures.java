package org.pressmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.junit.jupiter.api.AfterEach;
import org.pressmark.model.Annotation;
import org.pressmark.settings.Choices;
import org.pressmark.settings.Language;
import org.pressmark.text.Span;
import org.pressmark.view.Png;

/// The whole program, drawn into `target/screenshots`: each picture from the page of the window, made as large as
/// it asks, because the headless screen is too small for some. No label that is the program's own may be cut in
/// any of them.
abstract class InPictures extends InProgram {
    private static final int WIDE = 1440;
    private static final int HIGH = 900;

    private final Map<String, List<String>> cut = new TreeMap<>();

    @AfterEach
    void noLabelIsCut() {
        assertEquals(Map.of(), cut);
    }

    final void named() throws Exception {
        start();
        onScreen(
                () -> stage.getScene().lookup("#ask-name").lookup(".text-field").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("Anna Kessler");
        robot.push(KeyCode.ENTER);
        eventually(() -> desk.annotatorProperty().get().name().equals("Anna Kessler"));
        openArticle(1);
    }

    void theme(Choices.Theme theme) {
        onScreen(() -> projects.choose(projects.choices().theme(theme)));
    }

    void speak(Language language) throws Exception {
        Object before = onScreen(() -> projects.deskOrNull());
        onScreen(() -> projects.choose(projects.choices().language(language)));
        eventually(() -> projects.deskOrNull() != null
                && projects.deskOrNull() != before
                && projects.deskOrNull().articleProperty().get() != null);
        desk = onScreen(() -> projects.deskOrNull());
        settled();
    }

    void draw(String name) throws IOException {
        draw(name, WIDE, HIGH);
    }

    void draw(String name, int width, int height) throws IOException {
        draw(name, width, height, 1);
    }

    /// As a screen shows it whose every point is `scale` pixels wide and high; size in points.
    void draw(String name, int width, int height, int scale) throws IOException {
        settled();
        Region root = (Region) onScreen(() -> stage.getScene().getRoot());
        onScreen(() -> root.resize(width, height));
        for (int pass = 0; pass < 3; pass++) {
            onScreen(() -> {
                root.applyCss();
                root.layout();
            });
            settled();
        }
        List<String> here = onScreen(() -> CutLabels.in(root));
        if (!here.isEmpty()) {
            cut.put(name, here);
        }
        Png.write(onScreen(() -> root.snapshot(whole(root, scale), null)), file(name));
        onScreen(() -> root.resize(stage.getScene().getWidth(), stage.getScene().getHeight()));
        settled();
    }

    private static SnapshotParameters whole(Region root, int scale) {
        SnapshotParameters how = new SnapshotParameters();
        how.setFill(root.getScene().getFill());
        how.setTransform(new Scale(scale, scale));
        how.setViewport(new Rectangle2D(0, 0, scale * root.getWidth(), scale * root.getHeight()));
        return how;
    }

    private static Path file(String name) {
        return Path.of("target", "screenshots", name + ".png");
    }

    /// As the window itself shows it, with the focus.
    void drawInWindow(String name) throws IOException {
        settled();
        Png.write(onScreen(() -> stage.getScene().snapshot(null)), file(name));
    }

    <T extends Annotation> void choose(Class<T> kind, Predicate<T> wanted) {
        onScreen(() -> {
            T tag = desk.tags().all().stream()
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .filter(wanted)
                    .findFirst()
                    .orElseThrow();
            desk.select(Span.caret(tag.start()), tag.start());
            desk.choose(tag);
        });
        settled();
    }

    void press(KeyCode... keys) {
        onScreen(() -> stage.getScene().lookup(".reader").requestFocus());
        robot.push(keys);
        settled();
    }
}
