package org.pressmark.view.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Office;
import org.pressmark.desk.Showing;
import org.pressmark.review.FigureLine;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Keyboard;
import org.pressmark.view.OnScreen;
import org.pressmark.view.Tools;

final class AgreementPaneTest extends OnScreen {
    @TempDir
    Path folder;

    private Office office;
    private AgreementPane pane;

    @BeforeEach
    void open() {
        office = onScreen(() -> new Office(folder, Platform::runLater));
        take("samples/anna.pressmark.json");
        take("samples/boris.pressmark.json");
        pane = onScreen(this::agreement);
    }

    private void take(String set) {
        office.shell.set = Path.of(set);
        run("importSet");
        onScreen(office.commands.importing()::take);
        for (int round = 0; round < 20; round++) {
            onScreen(() -> {});
        }
    }

    private void run(String name) {
        onScreen(() -> office.commands.keymap().commands().stream()
                .filter(command -> command.name().equals(name))
                .forEach(command -> command.run()));
        for (int round = 0; round < 20; round++) {
            onScreen(() -> {});
        }
    }

    private AgreementPane agreement() {
        Keyboard keyboard = new Keyboard(office.commands.keymap(), KeyCode.CONTROL, Phrases.english());
        return new AgreementPane(new Tools(office.desk, office.shell, keyboard));
    }

    @AfterEach
    void close() {
        onScreen(office::close);
    }

    private void showIt() {
        run("agreement");
        show(pane, 1000, 800);
        await();
    }

    /// Until nothing is under way any more: every step of the work comes over the screen thread.
    private void await() {
        while (onScreen(() -> robot.lookup("#agreement-progress").query().isVisible())) {
            settled();
        }
        settled();
    }

    private TableView<FigureLine> table() {
        return robot.lookup("#agreement-table").queryTableView();
    }

    private ComboBox<?> box(String id) {
        return robot.lookup(id).queryComboBox();
    }

    private void choose(String id, int index) {
        onScreen(() -> box(id).getSelectionModel().select(index));
        settled();
    }

    @Test
    void everyPairAndAllTogetherCanBeChosen() {
        showIt();
        assertEquals(4, box("#agreement-pairs").getItems().size());
        choose("#agreement-pairs", 3);
        assertTrue(table().getItems().stream().allMatch(FigureLine::isTogether));
    }

    @Test
    void figuresByOutletAreThoseOfTheArticlesOfEach() {
        showIt();
        choose("#agreement-pairs", 2);
        choose("#agreement-places", 1);
        assertFalse(table().getItems().isEmpty());
        assertTrue(table().getItems().stream().allMatch(line -> line.place() == FigureLine.Place.OUTLET));
    }

    @Test
    void aKindLeavesTheOthersOut() {
        showIt();
        choose("#agreement-pairs", 2);
        choose("#agreement-kinds", 1);
        assertFalse(table().getItems().isEmpty());
        assertEquals(
                1,
                table().getItems().stream()
                        .map(line -> line.figure().kind())
                        .distinct()
                        .count());
    }

    @Test
    void whatIsShownIsWrittenAndCopied() throws Exception {
        showIt();
        office.shell.report = folder.resolve("figures.csv");
        onScreen(() -> ((Button) robot.lookup("#agreement-export").query()).fire());
        settled();
        long lines = Files.readString(office.shell.report).lines().count();
        assertEquals(table().getItems().size() + 1, lines);
        onScreen(() -> ((Button) robot.lookup("#agreement-copy").query()).fire());
        assertEquals(lines, office.shell.copied.plain().lines().count());
    }

    @Test
    void aColleaguesFileIsLaidBeside() {
        office.shell.colleague = Path.of("samples/boris.pressmark.json");
        showIt();
        run("agreementWith");
        await();
        assertEquals(1, box("#agreement-pairs").getItems().size());
        assertTrue(((Label) robot.lookup("#agreement-note").query()).getText().contains("boris.pressmark.json"));
    }

    @Test
    void itIsDrawnInBothThemes() {
        run("agreement");
        for (Theme theme : Theme.values()) {
            pane = onScreen(this::agreement);
            show(pane, 1440, 860, theme);
            await();
            choose("#agreement-pairs", 2);
            assertEquals(
                    Showing.Sheet.AGREEMENT,
                    office.desk.showing().sheetProperty().get());
            snapshot(pane, "agreement-" + theme);
            onScreen(() -> stage().close());
        }
    }
}
