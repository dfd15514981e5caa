package org.pressmark.view.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Office;
import org.pressmark.model.Review;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Keyboard;
import org.pressmark.view.OnScreen;
import org.pressmark.view.Tools;

/// Boris reads a second time what Anna tagged.
final class SamplePaneTest extends OnScreen {
    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void open() {
        office = onScreen(() -> new Office(folder, Platform::runLater));
        onScreen(() -> {
            office.session.work(office.boris);
            office.desk.annotatorChanged();
        });
    }

    @AfterEach
    void close() {
        onScreen(office::close);
    }

    private void showIt(Theme theme) {
        SamplePane pane = onScreen(() -> new SamplePane(new Tools(
                office.desk,
                office.shell,
                new Keyboard(office.commands.keymap(), KeyCode.CONTROL, Phrases.english()))));
        show(pane, 1100, 640, theme);
        onScreen(() -> {
            ((TextField) robot.lookup("#sample-size").query()).setText("6");
            ((Button) robot.lookup("#sample-draw").query()).fire();
        });
        for (int round = 0; round < 10; round++) {
            settled();
        }
        onScreen(pane::begin);
    }

    private String rate() {
        settled();
        return ((Label) robot.lookup("#sample-rate").query()).getText();
    }

    @Test
    void keysMarkAndTheRateFollows() {
        showIt(Theme.LIGHT);
        assertEquals(
                6,
                ((ListView<?>) robot.lookup("#sample-list").query()).getItems().size());
        robot.type(KeyCode.R);
        settled();
        robot.type(KeyCode.W);
        settled();
        robot.type(KeyCode.B);
        assertTrue(rate().contains("0.67"), rate());
        assertTrue(rate().contains("3 of 6"), rate());
        assertEquals(
                3,
                office.door.reading().reviews().stream()
                        .filter(review -> review.reviewer().equals(office.boris.id()))
                        .count());
        onScreen(office.session::undo);
        assertTrue(rate().contains("0.50"), rate());
    }

    @Test
    void marksAreThereWhenTheSameIsDrawnAgain() {
        showIt(Theme.LIGHT);
        robot.type(KeyCode.W);
        settled();
        assertEquals(
                Review.Decision.REJECT,
                office.door.reading().reviews().getFirst().decision());
        onScreen(() -> stage().close());
        showIt(Theme.DARK);
        assertTrue(rate().contains("1 of 6"), rate());
    }

    @Test
    void itIsDrawnInBothThemes() {
        for (Theme theme : Theme.values()) {
            showIt(theme);
            robot.type(theme == Theme.LIGHT ? KeyCode.R : KeyCode.W);
            settled();
            snapshot(stage().getScene().getRoot(), "sample-" + theme);
            onScreen(() -> stage().close());
        }
        assertEquals(2, office.door.reading().reviews().size());
    }
}
