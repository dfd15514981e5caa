package org.pressmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.desk.Desk;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Quote;
import org.pressmark.model.RoleSpan;
import org.pressmark.session.Ids;
import org.pressmark.session.Workshop;
import org.pressmark.settings.Phrases;
import org.pressmark.settings.Places;
import org.pressmark.text.Span;
import org.pressmark.view.OnScreen;
import org.pressmark.view.reader.ReaderView;
import org.testfx.util.WaitForAsyncUtils;

/// The main job from the first start to the second: by keyboard, by mouse, with real threads and a real file.
final class JourneyTest extends OnScreen {
    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    Path home;

    private ExecutorService project;
    private Projects projects;
    private Stage stage;
    private Desk desk;

    @AfterEach
    void end() throws InterruptedException {
        stop();
    }

    @Test
    void whatWasTaggedIsThereAfterUndoRedoAndReopening() throws Exception {
        start();
        onScreen(
                () -> stage.getScene().lookup("#ask-name").lookup(".text-field").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("Tess");
        robot.push(KeyCode.ENTER);
        eventually(() -> desk.annotatorProperty().get().name().equals("Tess"));
        List<Annotation> before = openTheSecondArticle();
        Article articleBefore = onScreen(() -> desk.articleProperty().get());

        tagAQuoteByKeyboard();
        tagAClaimByMouse();
        robot.push(KeyCode.DIGIT3);
        eventually(() -> !articleBefore.equals(desk.articleProperty().get()));

        List<Annotation> tagged = tags();
        Article told = onScreen(() -> desk.articleProperty().get());
        pressWhile(KeyCode.Z, () -> desk.undoableProperty().get() != null);
        assertEquals(before, tags());
        assertEquals(articleBefore, onScreen(() -> desk.articleProperty().get()));
        pressWhile(KeyCode.Y, () -> desk.redoableProperty().get() != null);
        assertEquals(tagged, tags());

        stop();
        start();
        openTheSecondArticle();
        assertEquals(tagged, tags());
        assertEquals(told, onScreen(() -> desk.articleProperty().get()));
        assertEquals("Tess", onScreen(() -> desk.annotatorProperty().get().name()));
    }

    /// An untagged quotation becomes a whole attribution by four keys.
    private void tagAQuoteByKeyboard() throws Exception {
        String text = onScreen(() -> desk.textProperty().get().text());
        int caret = onScreen(() -> desk.textProperty().get().quotations().all().stream()
                        .map(quotation -> quotation.whole())
                        .filter(span -> span.length() > 30 && text.indexOf("said", span.end()) - span.end() < 40)
                        .findFirst()
                        .orElseThrow()
                        .start())
                + 3;
        onScreen(() -> desk.select(Span.caret(caret), caret));
        press(KeyCode.Q);
        eventually(() -> desk.chosenProperty().get() instanceof Quote);
        press(KeyCode.S);
        eventually(() -> desk.promptProperty().get() != null);
        robot.push(KeyCode.ENTER);
        eventually(() -> quote().speaker() != null);
        press(KeyCode.U);
        eventually(() -> quote().spans(RoleSpan.Role.CUE).count() == 1);
        assertEquals(
                "Tess",
                onScreen(() -> desk.shelves()
                        .annotators()
                        .find(quote().head().annotator())
                        .name()));
        assertEquals(Quote.Type.DIRECT, onScreen(() -> quote().type()));
    }

    private Quote quote() {
        return (Quote) desk.chosenProperty().get();
    }

    /// Words dragged over with the mouse, and the claim offered beside them.
    private void tagAClaimByMouse() throws Exception {
        ReaderView reader = (ReaderView) stage.getScene().lookup(".reader");
        Span words = onScreen(() -> {
            Span paragraph = desk.textProperty().get().paragraphs().at(desk.caret());
            return new Span(paragraph.start() + 1, paragraph.start() + 20);
        });
        Bounds first = bounds(reader, new Span(words.start(), words.start() + 1));
        Bounds last = bounds(reader, new Span(words.end() - 1, words.end()));
        robot.moveTo(first.getMinX() + 1, first.getCenterY());
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(last.getMaxX() - 1, last.getCenterY());
        robot.release(MouseButton.PRIMARY);
        settled();
        assertNotEquals(0, onScreen(() -> desk.selectionProperty().get().length()));
        robot.clickOn("#select-claim");
        eventually(() -> desk.chosenProperty().get() instanceof ClaimOccurrence);
        assertNotNull(onScreen(() -> ((ClaimOccurrence) desk.chosenProperty().get()).voice()));
    }

    private Bounds bounds(ReaderView reader, Span span) {
        return onScreen(() -> reader.localToScreen(reader.boundsOf(span).orElseThrow()));
    }

    private List<Annotation> openTheSecondArticle() throws Exception {
        eventually(() -> desk.library().size() > 1 && desk.library().get(1) != null);
        onScreen(() -> desk.open(desk.library().get(1).article().id()));
        eventually(() -> desk.articleProperty().get() != null
                && desk.articleProperty()
                        .get()
                        .id()
                        .equals(desk.library().get(1).article().id()));
        onScreen(() -> stage.getScene().lookup(".reader").requestFocus());
        settled();
        return tags();
    }

    private List<Annotation> tags() {
        return onScreen(() -> List.copyOf(desk.tags().all()));
    }

    private void press(KeyCode key) {
        robot.push(key);
        settled();
    }

    /// Presses Ctrl and a key until nothing is left for it to do.
    private void pressWhile(KeyCode key, Callable<Boolean> more) throws Exception {
        while (onScreen(more)) {
            long before = onScreen(() -> desk.savedProperty().get().sequence());
            robot.push(KeyCode.CONTROL, key);
            eventually(() -> desk.savedProperty().get().sequence() > before);
        }
    }

    private void start() throws Exception {
        project = Executors.newSingleThreadExecutor();
        InstantSource clock = InstantSource.system();
        Workshop workshop = new Workshop(
                project, Platform::runLater, project, clock, new Ids(clock, new Random()), home.resolve("locks"));
        onScreen(() -> {
            stage = new Stage();
            projects = new Projects(stage, Phrases.english(), new Places(home), workshop);
            projects.begin(List.of("open", "--sample"));
        });
        eventually(() -> projects.deskOrNull() != null
                && projects.deskOrNull().textProperty().get() != null);
        desk = onScreen(() -> projects.deskOrNull());
    }

    private void stop() throws InterruptedException {
        if (project != null) {
            onScreen(() -> {
                projects.end();
                stage.close();
            });
            project.shutdown();
            project.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        project = null;
    }

    private static void eventually(Callable<Boolean> fact) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onScreen(fact));
    }
}
