package org.pressmark.view.received;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Office;
import org.pressmark.command.ReviewRoom;
import org.pressmark.desk.Showing.Sheet;
import org.pressmark.desk.review.Category;
import org.pressmark.desk.review.Item;
import org.pressmark.model.Annotator;
import org.pressmark.model.Verdict;
import org.pressmark.model.Verdict.Choice;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Keyboard;
import org.pressmark.view.OnScreen;
import org.pressmark.view.Tools;

/// A review on its whole way: made by Anna, opened and answered by Boris in his own project, handed back, and the
/// answers taken in where it was made.
final class AnsweredJourneyTest extends OnScreen {
    @TempDir
    Path folder;

    private ReviewRoom reviewer;
    private Office colleague;
    private Path review;
    private Path back;
    private Item border;
    private Item kind;

    @BeforeEach
    void annaDecidesAndHandsTheReviewOver() {
        reviewer = new ReviewRoom(folderOf("anna"));
        reviewer.review();
        border = reviewer.go(Category.BORDER);
        reviewer.commands.reviewing().composing().typedProperty().set("The comma belongs to it.");
        reviewer.keys("B");
        kind = reviewer.go(Category.KIND);
        reviewer.keys("A");
        review = folder.resolve("for Boris.pressmark-review.json");
        reviewer.shell.newReview = review;
        reviewer.run("exportReview");
    }

    @AfterEach
    void close() {
        reviewer.close();
        if (colleague != null) {
            onScreen(colleague::close);
        }
    }

    private Path folderOf(String name) {
        try {
            return Files.createDirectory(folder.resolve(name));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @Test
    void theColleagueReadsWhyAnswersAndTheReviewerHasTheAnswersBesideHerDecisions() throws IOException {
        borisOpensTheReview();
        assertTrue(said("#received-decision").contains("border"), said("#received-decision"));
        assertTrue(remarks().stream().anyMatch(words -> words.contains("The comma belongs to it.")));
        robot.type(KeyCode.A);
        settled();
        choose(kind);
        robot.type(KeyCode.N);
        robot.write("A term, as the style book says.");
        robot.type(KeyCode.ENTER);
        settled();
        handBack();

        annaOpensTheAnswers();
        assertEquals(
                Choice.AGREED,
                reviewer.commands.reviewing().remarks(border).getLast().choice());
        Verdict objection = reviewer.commands.reviewing().remarks(kind).getLast();
        assertEquals(Choice.OBJECTED, objection.choice());
        assertEquals("A term, as the style book says.", objection.comment());
        assertEquals("Boris Tarn", name(objection.reviewer()));
        assertFalse(reviewer.desk.showing().received().isToBeAnswered());
        reviewer.run("openReview");
        assertEquals(4, reviewer.verdicts().size());
        reviewer.undo();
        assertEquals(2, reviewer.verdicts().size());
        reviewer.redo();
        reviewer.reopen();
        Item again = reviewer.first(item -> item.subject().equals(kind.subject()));
        assertEquals(objection, reviewer.commands.reviewing().remarks(again).getLast());
    }

    private void borisOpensTheReview() {
        Path home = folderOf("boris");
        colleague = onScreen(() -> new Office(home, Platform::runLater));
        colleague.shell.set = Path.of("samples/boris.pressmark.json");
        run("importSet");
        onScreen(colleague.commands.importing()::take);
        idle();
        onScreen(() -> {
            Annotator boris = colleague.desk.shelves().annotators().all().stream()
                    .filter(each -> each.name().equals("Boris Tarn"))
                    .findFirst()
                    .orElseThrow();
            colleague.session.work(boris);
            colleague.desk.annotatorChanged();
        });
        ReceivedPane pane = onScreen(() -> new ReceivedPane(new Tools(
                colleague.desk,
                colleague.shell,
                new Keyboard(colleague.commands.keymap(), KeyCode.CONTROL, Phrases.english()))));
        show(pane, 1000, 700);
        colleague.shell.review = review;
        run("openReview");
        choose(border);
        onScreen(pane::begin);
        settled();
    }

    private void handBack() throws IOException {
        byte[] before = Files.readAllBytes(review);
        back = folder.resolve("answered.pressmark-review.json");
        colleague.shell.newReview = back;
        onScreen(() -> ((Button) robot.lookup("#received-save").query()).fire());
        idle();
        assertArrayEquals(before, Files.readAllBytes(review));
    }

    private void annaOpensTheAnswers() {
        reviewer.shell.review = back;
        reviewer.run("openReview");
        assertEquals(Sheet.RECEIVED, reviewer.desk.showing().sheetProperty().get());
    }

    private void choose(Item item) {
        onScreen(() -> {
            List<Verdict.Subject> subjects =
                    colleague.desk.showing().received().dossierProperty().get().points().stream()
                            .map(point -> point.subject())
                            .toList();
            colleague.desk.showing().received().choose(subjects.indexOf(item.subject()));
        });
        settled();
    }

    private String name(UUID annotator) {
        return reviewer.reading().registers().annotators().stream()
                .filter(each -> each.id().equals(annotator))
                .map(Annotator::name)
                .findFirst()
                .orElse("");
    }

    private String said(String id) {
        return onScreen(() -> ((Label) robot.lookup(id).query()).getText());
    }

    private List<String> remarks() {
        return onScreen(() -> robot.lookup(".remark").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList());
    }

    private void run(String name) {
        onScreen(() -> colleague.commands.keymap().named(name).run());
        idle();
    }

    /// What comes back from the project comes by the screen's queue.
    private void idle() {
        for (int round = 0; round < 40; round++) {
            onScreen(() -> {});
        }
    }
}
