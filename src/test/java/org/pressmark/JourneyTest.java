package org.pressmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Quote;
import org.pressmark.model.RoleSpan;
import org.pressmark.text.Span;
import org.pressmark.view.reader.ReaderView;

/// The main job from the first start to the second: by keyboard, by mouse, with real threads and a real file.
final class JourneyTest extends InProgram {
    @Test
    void whatWasTaggedIsThereAfterUndoRedoAndReopening() throws Exception {
        start();
        onScreen(
                () -> stage.getScene().lookup("#ask-name").lookup(".text-field").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("Tess");
        robot.push(KeyCode.ENTER);
        eventually(() -> desk.annotatorProperty().get().name().equals("Tess"));
        openArticle(1);
        List<Annotation> before = tags();
        Article articleBefore = onScreen(() -> desk.articleProperty().get());

        tagAQuoteByKeyboard();
        tagAClaimByMouse();
        robot.push(KeyCode.DIGIT3);
        eventually(() ->
                !articleBefore.provenance().equals(desk.articleProperty().get().provenance()));

        List<Annotation> tagged = tags();
        Article told = onScreen(() -> desk.articleProperty().get());
        pressWhile(KeyCode.Z, () -> desk.undoableProperty().get() != null);
        assertEquals(before, tags());
        assertEquals(articleBefore, onScreen(() -> desk.articleProperty().get()));
        pressWhile(KeyCode.Y, () -> desk.redoableProperty().get() != null);
        assertEquals(tagged, tags());

        stop();
        start();
        openArticle(1);
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
        eventually(() -> stage.getScene().lookup("#select-claim") instanceof Node shown && isSeen(shown));
        click(onScreen(() -> stage.getScene().lookup("#select-claim")));
        eventually(() -> desk.chosenProperty().get() instanceof ClaimOccurrence);
        assertNotNull(onScreen(() -> ((ClaimOccurrence) desk.chosenProperty().get()).voice()));
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getBoundsInParent().getWidth() > 0;
    }

    private Bounds bounds(ReaderView reader, Span span) {
        return onScreen(() -> reader.localToScreen(reader.boundsOf(span).orElseThrow()));
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
}
