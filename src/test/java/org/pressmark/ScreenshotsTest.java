package org.pressmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pressmark.desk.Browsing;
import org.pressmark.desk.Showing;
import org.pressmark.model.Annotation;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Quote;
import org.pressmark.settings.Choices;
import org.pressmark.settings.Language;
import org.pressmark.text.Span;
import org.pressmark.view.Look;
import org.pressmark.view.Png;

/// A fixed set of pictures of the whole program on its sample, in `target/screenshots`: `mvn -Pscreenshots verify`.
///
/// Each is drawn from a scene that no window shows, because the headless screen is too small for some. No label
/// that is
/// the program's own may be cut in any of them.
@Tag("screenshots")
final class ScreenshotsTest extends InProgram {
    private static final int WIDE = 1440;
    private static final int HIGH = 900;

    private final Map<String, List<String>> cut = new TreeMap<>();

    @AfterEach
    void noLabelIsCut() {
        assertEquals(Map.of(), cut);
    }

    private void named() throws Exception {
        start();
        onScreen(
                () -> stage.getScene().lookup("#ask-name").lookup(".text-field").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("Anna Kessler");
        robot.push(KeyCode.ENTER);
        eventually(() -> desk.annotatorProperty().get().name().equals("Anna Kessler"));
        openArticle(1);
    }

    private void theme(Choices.Theme theme) {
        onScreen(() -> projects.choose(projects.choices().theme(theme)));
    }

    private void speak(Language language) throws Exception {
        Object before = onScreen(() -> projects.deskOrNull());
        onScreen(() -> projects.choose(projects.choices().language(language)));
        eventually(() -> projects.deskOrNull() != null
                && projects.deskOrNull() != before
                && projects.deskOrNull().articleProperty().get() != null);
        desk = onScreen(() -> projects.deskOrNull());
        settled();
    }

    private void draw(String name) throws IOException {
        draw(name, WIDE, HIGH);
    }

    private void draw(String name, int width, int height) throws IOException {
        settled();
        Parent root = onScreen(() -> stage.getScene().getRoot());
        onScreen(() -> {
            stage.getScene().setRoot(new Pane());
            Look.dress(new Scene(root, width, height), projects.choices().theme());
        });
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
        Png.write(onScreen(() -> root.getScene().snapshot(null)), Path.of("target", "screenshots", name + ".png"));
        onScreen(() -> {
            root.getScene().setRoot(new Pane());
            stage.getScene().setRoot(root);
        });
        settled();
    }

    /// As the window itself shows it, with the focus.
    private void drawInWindow(String name) throws IOException {
        settled();
        Png.write(onScreen(() -> stage.getScene().snapshot(null)), Path.of("target", "screenshots", name + ".png"));
    }

    private <T extends Annotation> void choose(Class<T> kind, java.util.function.Predicate<T> wanted) {
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

    private void chooseQuote() {
        choose(Quote.class, quote -> quote.contents().size() > 1 && quote.speaker() != null);
    }

    private void press(KeyCode... keys) {
        onScreen(() -> stage.getScene().lookup(".reader").requestFocus());
        robot.push(keys);
        settled();
    }

    @Test
    void theDeskInBothThemesAndSizes() throws Exception {
        named();
        chooseQuote();
        draw("desk-light");
        draw("desk-light-small", 1024, 680);
        press(KeyCode.CONTROL, KeyCode.L);
        draw("overlaps-light");
        theme(Choices.Theme.DARK);
        draw("overlaps-dark");
        draw("overlaps-dark-small", 1024, 680);
        choose(ClaimOccurrence.class, claim -> true);
        draw("inspector-claim-dark");
    }

    @Test
    void whatLiesBesideAndOverTheArticle() throws Exception {
        named();
        onScreen(() -> desk.showing().show(Showing.Panel.FOLLOW_UP));
        draw("follow-up");
        press(KeyCode.DIGIT1);
        press(KeyCode.DIGIT2);
        chooseQuote();
        press(KeyCode.U);
        press(KeyCode.CONTROL, KeyCode.H);
        eventually(() -> stage.getScene().lookup("#history-list") instanceof ListView<?> list
                && !list.getItems().isEmpty());
        draw("history");
        onScreen(() -> desk.showing().show(Showing.Panel.GUIDELINE));
        draw("guideline");
        onScreen(() -> desk.showing().show(Showing.Panel.LIBRARY));
        press(KeyCode.CONTROL, KeyCode.K);
        draw("palette");
        press(KeyCode.ESCAPE);
        press(KeyCode.F1);
        draw("keys");
    }

    @Test
    void whereTheFocusIs() throws Exception {
        named();
        for (Choices.Theme theme : Choices.Theme.values()) {
            theme(theme);
            for (String place : List.of("#library-words", "#library-outlet")) {
                onScreen(() -> stage.getScene().lookup(place).requestFocus());
                robot.push(KeyCode.TAB);
                drawInWindow("focus-" + theme + place.replaceAll("[#.]", "-"));
            }
        }
    }

    @Test
    void theRegistersAndTheCodebook() throws Exception {
        named();
        for (Browsing.Register register : List.of(Browsing.Register.OUTLETS, Browsing.Register.SPEAKERS)) {
            onScreen(() -> {
                desk.showing().browsing().look(register);
                desk.showing().show(Showing.Sheet.REGISTERS);
            });
            draw("register-" + register.name().toLowerCase(java.util.Locale.ROOT));
        }
        onScreen(() -> {
            desk.showing()
                    .browsing()
                    .look(
                            Browsing.Register.CLAIMS,
                            desk.shelves().claims().all().getFirst().id());
            desk.showing().show(Showing.Sheet.REGISTERS);
        });
        draw("claim-card");
        onScreen(() -> desk.showing().show(Showing.Sheet.CODEBOOK));
        draw("codebook");
        onScreen(() -> desk.showing().show(Showing.Sheet.SETTINGS));
        draw("settings");
    }

    @Test
    void inRussianAndFromRightToLeft() throws Exception {
        named();
        speak(Language.RUSSIAN);
        openArticle(6);
        draw("russian");
        onScreen(() -> desk.showing().show(Showing.Panel.FOLLOW_UP));
        draw("russian-follow-up");
        onScreen(() -> desk.showing().show(Showing.Panel.LIBRARY));
        openArticle(1);
        chooseQuote();
        draw("russian-inspector-small", 1024, 680);
        onScreen(() -> desk.showing().show(Showing.Sheet.REGISTERS));
        draw("russian-registers");
        onScreen(() -> desk.showing().show(Showing.Sheet.CODEBOOK));
        draw("russian-codebook");
        onScreen(() -> desk.showing().show(Showing.Sheet.SETTINGS));
        draw("russian-settings");
        onScreen(() -> desk.showing().show(Showing.Sheet.ARTICLE));
        openArticle(7);
        draw("right-to-left");
    }

    @Test
    void theStartAndAnEmptyProject() throws Exception {
        named();
        onScreen(() -> projects.closeProject());
        eventually(() -> projects.deskOrNull() == null);
        draw("start");
        onScreen(() -> projects.createProject(home.resolve("Empty.pressmark")));
        eventually(() -> projects.deskOrNull() != null);
        draw("empty-project");
    }
}
