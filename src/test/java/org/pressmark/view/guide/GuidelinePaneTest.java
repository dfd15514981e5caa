package org.pressmark.view.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Office;
import org.pressmark.desk.Showing;
import org.pressmark.model.Annotation;
import org.pressmark.settings.Phrases;
import org.pressmark.view.ByHand;
import org.pressmark.view.Keyboard;
import org.pressmark.view.Tools;

final class GuidelinePaneTest extends ByHand {
    @TempDir
    Path folder;

    private Office office;
    private GuidelinePane pane;

    private void open(Theme theme, double width) {
        onScreen(() -> {
            office = new Office(folder, Platform::runLater);
            Keyboard keyboard = new Keyboard(office.commands.keymap(), KeyCode.CONTROL, Phrases.english());
            pane = new GuidelinePane(new Tools(office.desk, office.shell, keyboard), () -> {});
        });
        show(pane, width, 800, theme);
    }

    @AfterEach
    void closeTheOffice() {
        onScreen(office::close);
    }

    private List<String> titles() {
        return onScreen(() -> pane.lookupAll(".rule").stream()
                .filter(rule -> rule.isVisible())
                .map(rule -> ((Label) rule.lookup(".title")).getText())
                .toList());
    }

    private double scrolled() {
        return onScreen(() -> ((ScrollPane) pane.lookup(".scroll-pane")).getVvalue());
    }

    @Test
    void showsRulesAndCodes() {
        open(Theme.LIGHT, 320);
        assertTrue(titles().contains("Marks belong to the words"));
        assertTrue(titles().contains("Loaded language"));
    }

    @Test
    void wordsFindRules() {
        open(Theme.LIGHT, 320);
        onScreen(() -> ((TextField) pane.lookup("#guideline-search")).setText("denied cue"));
        assertTrue(titles().contains("Refused and denied speech counts"));
        assertTrue(titles().size() < 6, titles().toString());
        onScreen(() -> ((TextField) pane.lookup("#guideline-search")).setText("loaded"));
        assertTrue(titles().contains("Loaded language"));
    }

    @Test
    void opensAtTheCodeOrKindThatIsAskedFor() {
        open(Theme.LIGHT, 320);
        assertEquals(0, scrolled());
        onScreen(() -> office.desk
                .showing()
                .guide(office.desk.shelves().codes().all().getFirst().id(), Annotation.Kind.CODING));
        settled();
        double atCode = scrolled();
        assertTrue(atCode > 0.5);
        onScreen(() -> office.desk.showing().guide(null, Annotation.Kind.CLAIM));
        settled();
        assertTrue(scrolled() > 0 && scrolled() < atCode);
    }

    @Test
    void escGivesTheLibraryBack() {
        open(Theme.LIGHT, 320);
        onScreen(() -> {
            office.desk.showing().guide(null, null);
            pane.begin();
        });
        strike(KeyCode.ESCAPE);
        assertEquals(
                Showing.Panel.LIBRARY, office.desk.showing().panelProperty().get());
    }

    @Test
    void drawsItLight() throws IOException {
        open(Theme.LIGHT, 320);
        assertTrue(Files.size(snapshot(pane, "guideline-light")) > 1_000);
    }

    @Test
    void drawsItDarkAndNarrow() throws IOException {
        open(Theme.DARK, 272);
        onScreen(() -> office.desk
                .showing()
                .guide(office.desk.shelves().codes().all().getFirst().id(), Annotation.Kind.CODING));
        settled();
        assertTrue(Files.size(snapshot(pane, "guideline-dark")) > 1_000);
    }
}
