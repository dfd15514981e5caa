package org.pressmark.view.received;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Office;
import org.pressmark.exchange.json.ReadLimits;
import org.pressmark.exchange.own.ReviewFileReader;
import org.pressmark.model.Annotator;
import org.pressmark.model.Verdict;
import org.pressmark.review.dossier.Dossier;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Keyboard;
import org.pressmark.view.OnScreen;
import org.pressmark.view.Tools;

/// The colleague reads a review and answers it, by keys.
final class ReceivedPaneTest extends OnScreen {
    @TempDir
    Path folder;

    private Office office;
    private Path review;
    private ReceivedPane pane;

    /// Anna Kessler reviews Boris Tarn and writes the review; then Boris sits down.
    @BeforeEach
    void handOver() {
        office = onScreen(() -> new Office(folder, Platform::runLater));
        office.shell.set = Path.of("samples/anna.pressmark.json");
        bringIn();
        work("Anna Kessler");
        review = folder.resolve("for Boris.pressmark-review.json");
        office.shell.colleague = Path.of("samples/boris.pressmark.json");
        office.shell.newReview = review;
        run("exportReview");
        office.shell.set = Path.of("samples/boris.pressmark.json");
        bringIn();
        work("Boris Tarn");
        office.shell.review = review;
        pane = onScreen(() -> new ReceivedPane(new Tools(
                office.desk,
                office.shell,
                new Keyboard(office.commands.keymap(), KeyCode.CONTROL, Phrases.english()))));
    }

    @AfterEach
    void close() {
        onScreen(office::close);
    }

    private void work(String name) {
        onScreen(() -> {
            Annotator who = office.desk.shelves().annotators().all().stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            office.session.work(who);
            office.desk.annotatorChanged();
        });
    }

    private void bringIn() {
        run("importSet");
        onScreen(office.commands.importing()::take);
        for (int round = 0; round < 40; round++) {
            onScreen(() -> {});
        }
        onScreen(office.commands.importing()::giveUp);
    }

    private void run(String name) {
        onScreen(() -> office.commands.keymap().commands().stream()
                .filter(command -> command.name().equals(name))
                .forEach(command -> command.run()));
        for (int round = 0; round < 40; round++) {
            onScreen(() -> {});
        }
    }

    private void open() {
        show(pane, 1000, 700);
        run("openReview");
        onScreen(pane::begin);
        settled();
    }

    private Dossier dossier() {
        return onScreen(() -> office.desk.showing().received().dossierProperty().get());
    }

    private Verdict answer(int point) {
        return onScreen(() -> office.desk
                .showing()
                .received()
                .answer(office.desk
                        .showing()
                        .received()
                        .dossierProperty()
                        .get()
                        .points()
                        .get(point)));
    }

    @Test
    void everyDifferenceIsListed() {
        open();
        assertTrue(dossier().points().size() > 50);
        assertTrue(((Label) robot.lookup("#received-count").query()).getText().startsWith("0 of"));
    }

    @Test
    void aKeyAgreesAndUndoTakesItBack() {
        open();
        robot.type(KeyCode.A);
        settled();
        assertEquals(Verdict.Choice.AGREED, answer(0).choice());
        onScreen(office.session::undo);
        settled();
        assertNull(answer(0));
    }

    /// What is stated of articles is called the same in all of them.
    @Test
    void anAnswerAboutOneArticleIsNoneAboutAnother() {
        open();
        robot.type(KeyCode.A);
        settled();
        assertEquals(1, onScreen(() -> {
            var received = office.desk.showing().received();
            return dossier().points().stream()
                    .filter(point -> received.answer(point) != null)
                    .count();
        }));
    }

    @Test
    void anObjectionCarriesItsComment() {
        open();
        robot.type(KeyCode.N);
        onScreen(() -> ((TextField) robot.lookup("#received-comment").query()).setText("She said so twice."));
        robot.type(KeyCode.ENTER);
        settled();
        assertEquals(Verdict.Choice.OBJECTED, answer(0).choice());
        assertEquals("She said so twice.", answer(0).comment());
    }

    @Test
    void theNextWithoutAnAnswerIsFound() {
        open();
        robot.type(KeyCode.A, KeyCode.J);
        settled();
        assertEquals(
                1,
                onScreen(() -> office.desk.showing().received().chosenProperty().get()));
    }

    @Test
    void answersAreThereWhenItIsOpenedAgain() {
        open();
        robot.type(KeyCode.A);
        settled();
        run("openReview");
        assertEquals(Verdict.Choice.AGREED, answer(0).choice());
    }

    @Test
    void answersGoBackInAFileOfTheirOwn() throws Exception {
        byte[] before = Files.readAllBytes(review);
        open();
        robot.type(KeyCode.O);
        settled();
        office.shell.newReview = folder.resolve("back.pressmark-review.json");
        onScreen(() -> ((Button) robot.lookup("#received-save").query()).fire());
        settled();
        Dossier back = ReviewFileReader.read(office.shell.newReview, ReadLimits.usual());
        Verdict answer = back.points().getFirst().verdicts().getLast();
        assertEquals(Verdict.Choice.OBJECTED, answer.choice());
        assertEquals("Boris Tarn", back.name(answer.reviewer()));
        org.junit.jupiter.api.Assertions.assertArrayEquals(before, Files.readAllBytes(review));
    }

    @Test
    void itIsDrawnInBothThemes() {
        run("openReview");
        for (Theme theme : Theme.values()) {
            onScreen(() -> office.desk.showing().received().choose(7));
            ReceivedPane drawn = onScreen(() -> new ReceivedPane(new Tools(
                    office.desk,
                    office.shell,
                    new Keyboard(office.commands.keymap(), KeyCode.CONTROL, Phrases.english()))));
            show(drawn, 1200, 700, theme);
            snapshot(drawn, "received-" + theme);
            assertEquals(
                    7,
                    onScreen(() ->
                            office.desk.showing().received().chosenProperty().get()));
            onScreen(() -> stage().close());
        }
        assertTrue(dossier().points().size() > 7);
    }
}
