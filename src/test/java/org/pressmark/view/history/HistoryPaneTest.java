package org.pressmark.view.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Office;
import org.pressmark.model.Change;
import org.pressmark.model.Happening;
import org.pressmark.model.Message;
import org.pressmark.settings.Phrases;
import org.pressmark.view.ByHand;
import org.pressmark.view.Keyboard;
import org.pressmark.view.Tools;

final class HistoryPaneTest extends ByHand {
    @TempDir
    Path folder;

    private Office office;
    private HistoryPane pane;

    @BeforeEach
    void showTheHistory() {
        onScreen(() -> {
            office = Office.inPlace(folder);
            pane = pane();
            office.commands.keymap().named("history").run();
        });
        show(pane, 300, 760);
    }

    private HistoryPane pane() {
        Keyboard keyboard = new Keyboard(office.commands.keymap(), KeyCode.CONTROL, Phrases.english());
        return new HistoryPane(new Tools(office.desk, office.shell, keyboard), () -> {});
    }

    @AfterEach
    void closeTheOffice() {
        onScreen(() -> office.close());
    }

    private ListView<Happening> list() {
        return (ListView<Happening>) pane.lookup("#history-list");
    }

    private void deleteAQuote() {
        onScreen(() -> office.desk
                .session()
                .carryOut(Message.of("deed.delete", "a quote"), new Change.Removed(office.quote())));
        settled();
    }

    private void compare(int line) {
        onScreen(() -> {
            list().requestFocus();
            list().getSelectionModel().clearAndSelect(line);
        });
        robot.type(KeyCode.ENTER);
        settled();
    }

    @Test
    void theLatestDeedStandsOnTop() {
        deleteAQuote();
        assertEquals(
                "deed.delete",
                onScreen(() -> list().getItems().getFirst().deed().key()));
    }

    @Test
    void enterComparesWithNowAndTheButtonGoesBack() {
        int before = onScreen(() -> office.desk.tags().all().size());
        deleteAQuote();
        compare(1);
        assertTrue(onScreen(
                () -> ((Label) pane.lookup("#history-summary")).getText().contains("− 1")));
        onScreen(() -> ((Button) pane.lookup("#history-back")).fire());
        settled();
        assertEquals(before, onScreen(() -> office.desk.tags().all().size()));
        onScreen(() -> office.commands.keymap().named("undo").run());
        settled();
        assertEquals(before - 1, onScreen(() -> office.desk.tags().all().size()));
    }

    @Test
    void theProjectHasALongerHistoryThanTheArticle() {
        int article = onScreen(() -> list().getItems().size());
        onScreen(() -> ((ToggleButton) pane.lookup("#history-project")).fire());
        settled();
        assertTrue(onScreen(() -> list().getItems().size()) >= article);
    }

    @Test
    void itIsPaintedInBothThemes() {
        deleteAQuote();
        compare(1);
        for (Theme theme : Theme.values()) {
            HistoryPane painted = onScreen(this::pane);
            picture(painted, 320, 760, theme, "history-" + theme, () -> {});
        }
    }
}
