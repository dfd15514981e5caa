package org.pressmark.view.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Office;
import org.pressmark.command.Command;
import org.pressmark.command.Keystroke;
import org.pressmark.desk.Showing;
import org.pressmark.settings.Choices;
import org.pressmark.settings.Phrases;
import org.pressmark.settings.Scale;
import org.pressmark.view.ByHand;
import org.pressmark.view.Keyboard;
import org.pressmark.view.Tools;

final class SettingsPaneTest extends ByHand {
    @TempDir
    Path folder;

    private Office office;
    private SettingsPane pane;
    private Keyboard keyboard;

    private void open(Theme theme) {
        onScreen(() -> {
            office = new Office(folder, Platform::runLater);
            keyboard = new Keyboard(office.commands.keymap(), KeyCode.CONTROL, Phrases.english());
            pane = new SettingsPane(new Tools(office.desk, office.shell, keyboard), () -> {});
        });
        show(pane, 1000, 760, theme);
        onScreen(pane::begin);
        settled();
    }

    @AfterEach
    void closeTheOffice() {
        onScreen(office::close);
    }

    @SuppressWarnings("unchecked") // the list is made of commands
    private void change(String command) {
        onScreen(() -> {
            ListView<Command> list = (ListView<Command>) pane.lookup("#settings-keys");
            list.requestFocus();
            list.getSelectionModel().select(keyboard.keymap().named(command));
            list.scrollTo(keyboard.keymap().named(command));
        });
        strike(KeyCode.ENTER);
    }

    private String on(String key) {
        return onScreen(() ->
                keyboard.keymap().command(Keystroke.of(key)).map(Command::name).orElse(""));
    }

    private String told() {
        return ((Label) pane.lookup("#settings-told")).getText();
    }

    @SuppressWarnings("unchecked") // the choice is among scales
    @Test
    void theScaleChosenIsKeptForTheNextStart() {
        open(Theme.LIGHT);
        onScreen(() -> ((ComboBox<Scale>) pane.lookup("#settings-scale")).setValue(Scale.PERCENT_150));
        assertEquals(Scale.PERCENT_150, office.shell.choices().scale());
        onScreen(() -> ((ComboBox<Scale>) pane.lookup("#settings-scale")).setValue(Scale.SYSTEM));
        assertEquals(Scale.SYSTEM, office.shell.choices().scale());
    }

    @Test
    void aKeyIsGivenByPressingIt() {
        open(Theme.LIGHT);
        change("claim");
        assertEquals("Press the new key for “Claim”, or Esc.", told());
        strike(KeyCode.J, KeyCode.CONTROL);
        assertEquals("claim", on("Ctrl+J"));
        assertEquals("", on("C"));
        assertEquals("Ctrl+J", office.shell.choices.remembered("key.claim"));
    }

    @Test
    void aClashIsNamedAndTakenOnlyWhenSaid() {
        open(Theme.LIGHT);
        change("claim");
        strike(KeyCode.Q);
        assertEquals("Q is “Quote” now.", told());
        assertEquals("quote", on("Q"));
        click(pane.lookup("#settings-take"));
        assertEquals("claim", on("Q"));
    }

    @Test
    void aClashCanBeLeft() {
        open(Theme.LIGHT);
        change("claim");
        strike(KeyCode.Q);
        click(pane.lookup("#settings-leave"));
        assertEquals("quote", on("Q"));
        assertEquals("claim", on("C"));
        assertEquals("", told());
    }

    @Test
    void escLeavesAClash() {
        open(Theme.LIGHT);
        change("claim");
        strike(KeyCode.Q);
        strike(KeyCode.ESCAPE);
        assertEquals("quote", on("Q"));
        assertEquals("", told());
    }

    @Test
    void showsTheCommandsWithTheirKeys() {
        open(Theme.LIGHT);
        assertTrue(onScreen(() -> pane.lookupAll(".command-line .name").size()) > 5);
    }

    @Test
    void escGivesUp() {
        open(Theme.LIGHT);
        change("claim");
        strike(KeyCode.ESCAPE);
        assertEquals("", told());
        assertEquals("claim", on("C"));
    }

    @Test
    void aKeyOfTheCaretIsRefused() {
        open(Theme.LIGHT);
        change("claim");
        strike(KeyCode.HOME);
        assertTrue(told().startsWith("Home moves the caret"), told());
        assertEquals("claim", on("C"));
    }

    @Test
    void allKeysComeBack() {
        open(Theme.LIGHT);
        change("claim");
        strike(KeyCode.J, KeyCode.CONTROL);
        click(pane.lookup("#settings-all-usual"));
        assertEquals("claim", on("C"));
        assertEquals("", on("Ctrl+J"));
    }

    @Test
    @SuppressWarnings("unchecked") // both spinners hold whole numbers
    void sizesHoldAtOnce() {
        open(Theme.LIGHT);
        onScreen(() -> {
            ((Spinner<Integer>) pane.lookup("#settings-fontSize"))
                    .getValueFactory()
                    .setValue(21);
            ((Spinner<Integer>) pane.lookup("#settings-sizeLimit"))
                    .getValueFactory()
                    .setValue(64);
        });
        assertEquals(21, office.shell.choices.fontSize());
        assertEquals(64L << 20, office.shell.choices.sizeLimit());
    }

    @Test
    void theThemeIsChosenOrFollowed() {
        open(Theme.LIGHT);
        click(pane.lookup("#settings-theme-dark"));
        assertEquals(Choices.Theme.DARK, office.shell.choices.theme());
        click(pane.lookup("#settings-theme-system"));
        assertTrue(office.shell.choices.followsSystem());
        click(pane.lookup("#settings-theme-light"));
        assertFalse(office.shell.choices.followsSystem());
        assertEquals(Choices.Theme.LIGHT, office.shell.choices.theme());
    }

    @Test
    void goesBackToTheArticle() {
        open(Theme.LIGHT);
        onScreen(() -> office.desk.showing().show(Showing.Sheet.SETTINGS));
        click(pane.lookup("#settings-back"));
        assertEquals(
                Showing.Sheet.ARTICLE, office.desk.showing().sheetProperty().get());
    }

    @Test
    void drawsItLight() throws IOException {
        open(Theme.LIGHT);
        change("claim");
        strike(KeyCode.Q);
        assertTrue(Files.size(snapshot(pane, "settings-light")) > 1_000);
    }

    @Test
    void drawsItDark() throws IOException {
        open(Theme.DARK);
        assertTrue(Files.size(snapshot(pane, "settings-dark")) > 1_000);
    }
}
