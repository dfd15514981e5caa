package org.pressmark.view.arrival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Office;
import org.pressmark.model.Message;
import org.pressmark.settings.Phrases;
import org.pressmark.view.OnScreen;

final class MergePaneTest extends OnScreen {
    @TempDir
    Path folder;

    private Office office;
    private MergePane pane;

    @BeforeEach
    void open() {
        office = onScreen(() -> Office.inPlace(folder));
        office.shell.colleague = Path.of("samples/boris.pressmark.json");
        pane = onScreen(() -> new MergePane(office.commands.merging(), Phrases.english(), () -> {}));
    }

    @AfterEach
    void close() {
        onScreen(office::close);
    }

    private void begin() {
        onScreen(() -> office.commands.keymap().commands().stream()
                .filter(command -> command.name().equals("mergeProject"))
                .forEach(command -> command.run()));
        settled();
    }

    @Test
    void keysAloneAnswerAndMerge() {
        show(new StackPane(pane), 900, 800);
        begin();
        assertTrue(robot.lookup("#merge-take").query().isDisabled());
        while (robot.lookup("#merge-take").query().isDisabled()) {
            robot.type(KeyCode.SPACE);
            settled();
            onScreen(() -> ((Button) robot.lookup("#merge-allSame").query()).fire());
            settled();
        }
        onScreen(() -> robot.lookup("#merge-take").query().requestFocus());
        robot.type(KeyCode.ENTER);
        settled();
        assertFalse(onScreen(pane::isVisible));
        assertEquals(
                1,
                office.door.reading().registers().outlets().stream()
                        .filter(outlet -> outlet.name().equals("Press TV"))
                        .count());
    }

    @Test
    void whatIsToldOfTheFileIsCopied() {
        show(new StackPane(pane), 900, 800);
        begin();
        NotesView notes = (NotesView) pane.lookup("#merge-notes");
        Message told = Message.of("exchange.note.kept", "Press TV");
        String copied = onScreen(() -> {
            notes.show(List.of(told));
            notes.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.C, false, true, false, false));
            return Clipboard.getSystemClipboard().getString();
        });
        assertEquals(Phrases.english().say(told.key(), told.arguments()), copied);
    }

    @Test
    void escLeavesIt() {
        show(new StackPane(pane), 900, 800);
        begin();
        robot.type(KeyCode.ESCAPE);
        settled();
        assertFalse(onScreen(pane::isVisible));
    }

    @Test
    void itIsDrawnInBothThemes() {
        for (Theme theme : Theme.values()) {
            show(new StackPane(pane), 900, 800, theme);
            begin();
            snapshot(pane, "merge-" + theme);
            onScreen(() -> {
                ((StackPane) pane.getParent()).getChildren().clear();
                stage().close();
            });
        }
        assertTrue(onScreen(pane::isVisible));
    }
}
