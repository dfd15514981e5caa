package org.pressmark.view.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Office;
import org.pressmark.command.Command;
import org.pressmark.settings.Phrases;
import org.pressmark.view.ByHand;
import org.pressmark.view.Keyboard;
import org.pressmark.view.SceneKeys;

final class PalettePaneTest extends ByHand {
    @TempDir
    Path folder;

    private Office office;
    private PalettePane pane;
    private Button page;
    private StackPane window;

    private void open(Theme theme) {
        onScreen(() -> {
            office = new Office(folder, Platform::runLater);
            Keyboard keyboard = new Keyboard(office.commands.keymap(), KeyCode.CONTROL, Phrases.english());
            page = new Button("page");
            pane = new PalettePane(
                    office.commands.palette(),
                    keyboard,
                    command -> Optional.of(keyboard.title(command)),
                    page::requestFocus);
            window = new StackPane(page, pane);
            new SceneKeys(keyboard).listenOn(window);
        });
        show(window, 800, 620, theme);
        onScreen(page::requestFocus);
        strike(KeyCode.K, KeyCode.CONTROL);
    }

    @AfterEach
    void closeTheOffice() {
        onScreen(office::close);
    }

    private Command chosen() {
        return (Command)
                ((ListView<?>) pane.lookup("#palette-list")).getSelectionModel().getSelectedItem();
    }

    @Test
    void runsWhatAFewLettersFind() {
        open(Theme.LIGHT);
        robot.write("dark", 0);
        settled();
        assertEquals("theme", chosen().name());
        strike(KeyCode.ENTER);
        assertFalse(pane.isVisible());
        assertTrue(onScreen(page::isFocused));
        assertEquals("theme", office.shell.choices.remembered("palette.recent"));
    }

    @Test
    void arrowsChooseAndEscCloses() {
        open(Theme.LIGHT);
        Command first = chosen();
        strike(KeyCode.DOWN);
        assertFalse(first.equals(chosen()));
        strike(KeyCode.ESCAPE);
        assertFalse(pane.isVisible());
        assertTrue(onScreen(page::isFocused));
    }

    @Test
    void closesWhereTheFocusGoesElsewhere() {
        open(Theme.LIGHT);
        onScreen(page::requestFocus);
        settled();
        assertFalse(pane.isVisible());
    }

    @Test
    void drawsItLight() throws IOException {
        open(Theme.LIGHT);
        robot.write("ta", 0);
        assertTrue(Files.size(snapshot(window, "palette-light")) > 1_000);
    }

    @Test
    void drawsItDark() throws IOException {
        open(Theme.DARK);
        assertTrue(Files.size(snapshot(window, "palette-dark")) > 1_000);
    }
}
