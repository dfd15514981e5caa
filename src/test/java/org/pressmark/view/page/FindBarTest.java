package org.pressmark.view.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Office;
import org.pressmark.desk.TextSearch;
import org.pressmark.settings.Phrases;
import org.pressmark.view.ByHand;
import org.pressmark.view.Keyboard;
import org.pressmark.view.SceneKeys;
import org.pressmark.view.TagWords;

final class FindBarTest extends ByHand {
    @TempDir
    Path folder;

    private Office office;
    private FindingPane pane;
    private TextSearch finding;

    @BeforeEach
    void openThePage() {
        onScreen(() -> office = new Office(folder, Platform::runLater));
        open(Theme.LIGHT);
    }

    private void open(Theme theme) {
        onScreen(() -> {
            finding = office.commands.finding();
            Phrases phrases = Phrases.english();
            Keyboard keyboard = new Keyboard(office.commands.keymap(), KeyCode.CONTROL, phrases);
            SceneKeys keys = new SceneKeys(keyboard);
            ArticlePane page = new ArticlePane(office.desk, new TagWords(office.desk, phrases));
            page.onKey(keys::inReader);
            pane = new FindingPane(
                    page, finding, new ProposalsBar(office.commands.proposing(), office.desk, keyboard), keyboard);
            keys.listenOn(pane);
        });
        show(pane, 760, 700, theme);
        onScreen(() -> pane.lookup(".reader").requestFocus());
        settled();
    }

    @AfterEach
    void closeTheOffice() {
        onScreen(office::close);
    }

    private void type(String words) {
        robot.write(words, 0);
        settled();
    }

    private String count() {
        return ((Label) pane.lookup("#find-count")).getText();
    }

    @Test
    void opensWithItsKeyAndIsTypedInto() {
        assertFalse(pane.lookup("#find-bar").isVisible());
        strike(KeyCode.F, KeyCode.CONTROL);
        type("the");
        assertTrue(pane.lookup("#find-bar").isVisible());
        assertEquals("the", ((TextField) pane.lookup("#find-field")).getText());
        assertTrue(count().matches("1 of \\d+"), count());
    }

    @Test
    void enterGoesOnAndShiftEnterBack() {
        strike(KeyCode.F, KeyCode.CONTROL);
        type("the");
        strike(KeyCode.ENTER);
        strike(KeyCode.ENTER);
        assertTrue(count().startsWith("3 of"), count());
        strike(KeyCode.ENTER, KeyCode.SHIFT);
        assertTrue(count().startsWith("2 of"), count());
        strike(KeyCode.F3);
        assertTrue(count().startsWith("3 of"), count());
    }

    @Test
    void hitsAreMarkedOnThePageAndOnTheRuler() {
        strike(KeyCode.F, KeyCode.CONTROL);
        type("the");
        assertTrue(pane.lookupAll(".hit").stream()
                .anyMatch(hit -> !((javafx.scene.shape.Path) hit).getElements().isEmpty()));
        assertFalse(((javafx.scene.shape.Path) pane.lookup(".hit-tick"))
                .getElements()
                .isEmpty());
        strike(KeyCode.ESCAPE);
        assertTrue(pane.lookupAll(".hit").stream()
                .allMatch(hit -> ((javafx.scene.shape.Path) hit).getElements().isEmpty()));
        assertTrue(((javafx.scene.shape.Path) pane.lookup(".hit-tick"))
                .getElements()
                .isEmpty());
    }

    @Test
    void escGivesTheFocusBackToThePageWithTheHitSelected() {
        strike(KeyCode.F, KeyCode.CONTROL);
        type("convoy");
        strike(KeyCode.ESCAPE);
        assertFalse(pane.lookup("#find-bar").isVisible());
        assertTrue(onScreen(() -> pane.lookup(".reader").isFocused()));
        assertEquals(6, onScreen(() -> office.desk.selectionProperty().get().length()));
    }

    @Test
    void nothingFoundIsSaid() {
        strike(KeyCode.F, KeyCode.CONTROL);
        type("xylophone");
        assertEquals("Not found", count());
    }

    @Test
    void aBrokenPatternIsSaid() {
        strike(KeyCode.F, KeyCode.CONTROL);
        strike(KeyCode.R, KeyCode.ALT);
        assertTrue(((ToggleButton) pane.lookup("#find-findPattern")).isSelected());
        onScreen(() -> ((TextField) pane.lookup("#find-field")).setText("(the"));
        settled();
        assertEquals("Cannot be read from sign 5 on", count());
    }

    @Test
    void drawsItLight() throws IOException {
        strike(KeyCode.F, KeyCode.CONTROL);
        type("the");
        strike(KeyCode.ENTER);
        assertTrue(Files.size(snapshot(pane, "find-light")) > 1_000);
    }

    @Test
    void drawsItDark() throws IOException {
        onScreen(() -> stage().close());
        open(Theme.DARK);
        strike(KeyCode.F, KeyCode.CONTROL);
        strike(KeyCode.C, KeyCode.ALT);
        type("The");
        assertTrue(Files.size(snapshot(pane, "find-dark")) > 1_000);
    }
}
