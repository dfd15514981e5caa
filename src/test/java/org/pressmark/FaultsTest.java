package org.pressmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.pressmark.settings.Phrases;
import org.pressmark.view.OnScreen;

/// Faults of the program, as they are shown.
final class FaultsTest extends OnScreen {
    private List<Stage> dialogs() {
        String title = Phrases.english().say("fault.title");
        return onScreen(() -> Window.getWindows().stream()
                .flatMap(window -> window instanceof Stage stage ? java.util.stream.Stream.of(stage) : null)
                .filter(stage -> title.equals(stage.getTitle()))
                .toList());
    }

    @Test
    void aSecondFaultIsWrittenBelowTheFirst() {
        Faults faults = new Faults(Phrases::english, Runnable::run);
        onScreen(() -> {
            faults.uncaughtException(Thread.currentThread(), new IllegalStateException("the first"));
            faults.uncaughtException(Thread.currentThread(), new IllegalStateException("the second"));
        });
        assertEquals(1, dialogs().size());
        String text = onScreen(
                () -> ((TextArea) dialogs().getFirst().getScene().getRoot().lookup(".text-area")).getText());
        assertTrue(text.indexOf("the first") < text.indexOf("the second"), text);
        onScreen(() -> dialogs().getFirst().close());
    }
}
