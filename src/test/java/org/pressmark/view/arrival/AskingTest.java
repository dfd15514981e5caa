package org.pressmark.view.arrival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Office;
import org.pressmark.command.Arrivals;
import org.pressmark.intake.pdf.Sheets;
import org.pressmark.settings.Phrases;
import org.pressmark.view.ByHand;
import org.pressmark.view.Keyboard;

/// Files that are asked about before they can be read.
final class AskingTest extends ByHand {
    @TempDir
    Path folder;

    private Office office;
    private Arrivals arrivals;
    private ArrivalPane card;

    @BeforeEach
    void show() {
        onScreen(() -> {
            office = new Office(folder, Platform::runLater);
            arrivals = office.commands.arrivals();
            card = new ArrivalPane(
                    arrivals, new Keyboard(office.commands.keymap(), KeyCode.CONTROL, Phrases.english()), () -> {});
        });
        show(onScreen(() -> new VBox(card)), 800, 600, Theme.LIGHT);
    }

    @AfterEach
    void close() {
        onScreen(() -> office.close());
    }

    private void add(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        onScreen(() -> arrivals.add(List.of(file)));
        settled();
        settled();
    }

    private String opened() {
        settled();
        return onScreen(() -> office.desk.textProperty().get().text());
    }

    @Test
    void aLockedFileIsOpenedByItsPassword() throws IOException {
        try (Sheets sheets =
                new Sheets().column(60, 100, "Secret text of the file.").locked("key")) {
            add("a.pdf", sheets.bytes());
        }
        unlock("wrong");
        snapshot(card, "arrival-locked");
        unlock("key");
        assertFalse(onScreen(() -> card.lookup("#arrival-password").getParent().isVisible()));
        assertEquals("Secret text of the file.", opened());
    }

    private void unlock(String password) {
        onScreen(() -> {
            ((PasswordField) card.lookup("#arrival-password")).setText(password);
            ((Button) card.lookup("#arrival-unlock")).fire();
        });
        settled();
        settled();
    }

    @Test
    void aTableAsksForItsColumns() throws IOException {
        add("a.csv", "Headline,Inhalt\nFirst title,Text one.\n".getBytes(StandardCharsets.UTF_8));
        Button take = onScreen(() -> (Button) card.lookup("#arrival-map"));
        assertTrue(onScreen(take::isDisabled));
        onScreen(() -> ((ChoiceBox<?>) card.lookup("#arrival-column-text"))
                .getSelectionModel()
                .select(2));
        snapshot(card, "arrival-columns");
        onScreen(take::fire);
        settled();
        assertEquals("Text one.", opened());
    }
}
