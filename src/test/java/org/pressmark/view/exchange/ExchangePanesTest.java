package org.pressmark.view.exchange;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Office;
import org.pressmark.command.ImportState;
import org.pressmark.settings.Phrases;
import org.pressmark.view.OnScreen;
import org.pressmark.view.arrival.NotesView;

/// The cards of sets on their way out and in.
final class ExchangePanesTest extends OnScreen {
    @TempDir
    Path folder;

    private Office office;
    private int backs;

    @BeforeEach
    void open() {
        office = onScreen(() -> new Office(folder, Platform::runLater));
        waitABit();
    }

    @AfterEach
    void close() {
        onScreen(() -> office.close());
    }

    /// Rounds of screen and project, which answer each other in turn.
    private static void waitABit() {
        for (int round = 0; round < 40; round++) {
            onScreen(() -> {});
        }
    }

    private void run(String name) {
        onScreen(() -> office.commands.keymap().commands().stream()
                .filter(command -> command.name().equals(name))
                .forEach(command -> command.run()));
        waitABit();
    }

    private ExportPane exporting() {
        return onScreen(() -> new ExportPane(office.commands.exporting(), Phrases.english(), () -> backs++));
    }

    private ImportPane importing() {
        return onScreen(() -> new ImportPane(office.commands.importing(), Phrases.english(), () -> backs++));
    }

    private void fire(Parent pane, String id) {
        onScreen(() -> ((Button) pane.lookup(id)).fire());
        waitABit();
    }

    private void framed(Parent node, String name) {
        StackPane frame = new StackPane(node);
        StackPane.setAlignment(node, javafx.geometry.Pos.TOP_CENTER);
        picture(frame, 900, 760, Theme.LIGHT, name + "-light", () -> {});
    }

    @Test
    void whatGoesOutIsShownBeforeItIsWritten() throws IOException {
        ExportPane pane = exporting();
        assertFalse(onScreen(pane::isVisible));
        run("exportSet");
        onScreen(() -> office.commands
                .exporting()
                .choose(office.commands.exporting().choiceProperty().get().in("csv")));
        waitABit();
        framed(pane, "export");
        picture(new StackPane(exporting()), 900, 760, Theme.DARK, "export-dark", () -> {});
        assertTrue(onScreen(pane::isVisible));
        assertTrue(((Label) pane.lookup("#export-many")).getText().contains("tag"));
        assertFalse(((javafx.scene.layout.FlowPane) pane.lookup("#export-dropped"))
                .getChildren()
                .isEmpty());
        onScreen(() -> ((ToggleButton) pane.lookup("#export-kind-QUOTE")).fire());
        waitABit();
        assertFalse(office.commands.exporting().choiceProperty().get().kinds().isEmpty());
        office.shell.set = folder.resolve("out.csv");
        fire(pane, "#export-write");
        assertTrue(Files.exists(office.shell.set));
        fire(pane, "#export-cancel");
        assertFalse(onScreen(pane::isVisible));
        assertTrue(backs > 0);
    }

    @Test
    void whatComesInIsShownBeforeItIsTaken() {
        ImportPane pane = importing();
        office.shell.set = Path.of("samples/anna.pressmark.json");
        run("importSet");
        framed(pane, "import-offer");
        assertNotNull(pane.lookup("#import-take"));
        assertNotNull(pane.lookup("#import-notes"));
        fire(pane, "#import-take");
        assertTrue(office.commands.importing().stateProperty().get() instanceof ImportState.Done);
        framed(pane, "import-done");
    }

    @Test
    void columnsOfATableAreNamedAndTheRestIsListed() throws IOException {
        ImportPane pane = importing();
        Path table = Files.writeString(
                folder.resolve("mine.csv"),
                "Text;Begin;Finish;Document;Theme;Who\nwe will go;3;9;nowhere;Loaded language;Kim\n");
        onScreen(() -> office.commands.take(List.of(table)));
        waitABit();
        framed(pane, "import-asked");
        fire(pane, "#import-tags");
        framed(pane, "import-columns");
        assertNotNull(pane.lookup(".mapping"));
        picture(new StackPane(importing()), 900, 760, Theme.DARK, "import-columns-dark", () -> {});
        fire(pane, "#import-read");
        framed(pane, "import-listed");
    }

    @Test
    void whatCouldNotBePlacedCanBeCopied() throws IOException {
        ImportPane pane = importing();
        Path table = Files.writeString(
                folder.resolve("theirs.csv"), "id,document,tag,content\n1,nowhere.txt,Power,we will go\n");
        office.shell.set = table;
        run("importSet");
        framed(pane, "import-nowhere");
        NotesView notes = (NotesView) pane.lookup("#import-notes");
        String said = onScreen(() -> {
            notes.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.C, false, true, false, false));
            return Clipboard.getSystemClipboard().getString();
        });
        assertTrue(said.contains("nowhere.txt"), said);
    }
}
