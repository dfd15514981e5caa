package org.pressmark.view.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Office;
import org.pressmark.model.Annotation;
import org.pressmark.model.Change;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Message;
import org.pressmark.model.Quote;
import org.pressmark.model.RoleSpan;
import org.pressmark.settings.Phrases;
import org.pressmark.text.Span;
import org.pressmark.view.ByHand;
import org.pressmark.view.Keyboard;
import org.pressmark.view.SceneKeys;
import org.pressmark.view.TagWords;

final class HandlesTest extends ByHand {
    @TempDir
    Path folder;

    private Office office;
    private ArticlePane page;
    private String text;

    @BeforeEach
    void open() {
        onScreen(() -> {
            office = Office.inPlace(folder);
            page = new ArticlePane(office.desk, new TagWords(office.desk, Phrases.english()));
            SceneKeys keys = new SceneKeys(new Keyboard(office.commands.keymap(), KeyCode.CONTROL, Phrases.english()));
            page.onKeyBefore(keys::beforeCaret);
            page.onKey(keys::inReader);
            page.onDrag(office.commands.borders());
        });
        show(page, 700, 900);
        onScreen(page::focus);
    }

    @AfterEach
    void close() {
        onScreen(() -> office.close());
    }

    /// Opens an article and makes a claim of some of its words.
    private void claim(int article, String words) {
        onScreen(() -> {
            office.desk.open(office.articles.get(article));
            text = office.desk.textProperty().get().text();
            Span span = span(words);
            office.desk.select(span, span.end());
            office.commands.keymap().named("claim").run();
        });
        settled();
    }

    private Span span(String words) {
        int start = text.indexOf(words);
        assertTrue(start >= 0, words);
        return new Span(start, start + words.length());
    }

    private Node grip(String which) {
        return page.lookupAll(".grip-" + which).stream()
                .filter(Node::isVisible)
                .findFirst()
                .orElseThrow();
    }

    private Point2D middle(String words) {
        return onScreen(() -> {
            Bounds box = page.localToScreen(page.boundsOf(span(words)).orElseThrow());
            return new Point2D(box.getCenterX(), box.getCenterY());
        });
    }

    private void drag(String grip, Point2D to) {
        robot.drag(on(grip), MouseButton.PRIMARY).moveTo(to);
        settled();
    }

    private void release() {
        robot.drop();
        settled();
    }

    private Point2D on(String grip) {
        return onScreen(() -> {
            Bounds box = grip(grip).localToScreen(grip(grip).getBoundsInLocal());
            return new Point2D(box.getCenterX(), box.getCenterY());
        });
    }

    /// The headless robot's mouse events do not know of keys that are held: here is one with Ctrl.
    private void withControl(EventType<MouseEvent> what, Node node, Point2D at) {
        onScreen(() -> {
            Point2D in = page.screenToLocal(at);
            boolean isDown = what != MouseEvent.MOUSE_RELEASED;
            node.fireEvent(new MouseEvent(
                    what,
                    in.getX(),
                    in.getY(),
                    at.getX(),
                    at.getY(),
                    MouseButton.PRIMARY,
                    1,
                    false,
                    true,
                    false,
                    false,
                    isDown,
                    false,
                    false,
                    false,
                    false,
                    true,
                    null));
        });
        settled();
    }

    private String chosen() {
        return onScreen(() -> {
            Annotation tag = office.desk.chosenProperty().get();
            return tag.extent().findFirst().orElseThrow().of(text);
        });
    }

    @Test
    void theEndIsDraggedToCharacters() {
        claim(1, "A fire tore through");
        drag("end", middle("e through"));
        assertEquals("A fire tore through", chosen());
        release();
        String now = chosen();
        assertTrue("A fire tore through".startsWith(now) && now.length() < 19 && now.length() > 9, now);
    }

    @Test
    void withControlItSnapsToWords() {
        claim(1, "A fire tore through");
        Node grip = onScreen(() -> grip("end"));
        withControl(MouseEvent.MOUSE_PRESSED, grip, on("end"));
        withControl(MouseEvent.MOUSE_DRAGGED, grip, middle("fir"));
        withControl(MouseEvent.MOUSE_RELEASED, grip, middle("fir"));
        assertEquals("A fire", chosen());
        onScreen(() -> office.desk.session().undo());
        assertEquals("A fire tore through", chosen());
    }

    @Test
    void overLinesTheBeginningGoesAsFarAsTheEndLetsIt() {
        claim(1, "A fire tore through");
        Point2D below = middle("A fire tore through").add(40, 200);
        drag("start", below);
        release();
        assertEquals("h", chosen());
    }

    @Test
    void draggedOverLinesItTakesInAllBetween() {
        claim(1, "A fire tore through");
        drag("end", middle("A fire tore through").add(0, 60));
        release();
        assertTrue(chosen().startsWith("A fire tore through") && chosen().length() > 60, chosen());
    }

    @Test
    void inRightToLeftTextTheEndIsAtTheLeft() {
        String words = persian();
        claim(7, words);
        double start = onScreen(() -> grip("start").getLayoutX());
        double end = onScreen(() -> grip("end").getLayoutX());
        assertTrue(end < start, end + " " + start);
        String first = words.substring(0, words.indexOf(' '));
        drag("end", middle(first));
        release();
        String now = chosen();
        assertTrue(first.startsWith(now) && now.length() > 1 && now.length() < first.length(), now);
    }

    /// Three words of the Persian article that stand on one line.
    private String persian() {
        String article = onScreen(
                () -> office.door.reading().content(office.articles.get(7)).text());
        int paragraph = article.indexOf("\n\n") + 2;
        String[] found = article.substring(paragraph).strip().split("\\s+");
        return String.join(" ", found[0], found[1], found[2]);
    }

    @Test
    void arrowsMoveThePickedBorderAndNotTheCaretAlone() {
        claim(1, "A fire tore through");
        strike(KeyCode.OPEN_BRACKET);
        strike(KeyCode.RIGHT, KeyCode.CONTROL);
        strike(KeyCode.ENTER);
        assertEquals("fire tore through", chosen());
        assertNull(onScreen(() -> office.desk.picked().underwayProperty().get()));
    }

    @Test
    void controlAndAClickTakeOneMoreInHand() {
        claim(1, "A fire tore through");
        ClaimOccurrence first =
                onScreen(() -> (ClaimOccurrence) office.desk.chosenProperty().get());
        Annotation quote = onScreen(() -> office.desk.tags().after(first.start()));
        Point2D on = onScreen(() -> {
            Bounds box = page.localToScreen(page.boundsOf(new Span(quote.start() + 1, quote.start() + 5))
                    .orElseThrow());
            return new Point2D(box.getCenterX(), box.getCenterY());
        });
        Node words = page.lookup(".page");
        withControl(MouseEvent.MOUSE_PRESSED, words, on);
        withControl(MouseEvent.MOUSE_RELEASED, words, on);
        assertEquals(2, onScreen(() -> office.desk.picked().tags().size()));
        robot.clickOn(on);
        settled();
        assertEquals(0, onScreen(() -> office.desk.picked().tags().size()));
    }

    @Test
    void drawsHandlesAndWhatIsUnderWay() {
        claim(1, "A fire tore through");
        drag("end", middle("A fire tore through").add(30, 30));
        assertTrue(snapshot(page, "handles-light").toFile().length() > 1_000);
        release();
    }

    @Test
    void drawsHandlesInRightToLeftText() {
        claim(7, persian());
        strike(KeyCode.CLOSE_BRACKET);
        strike(KeyCode.LEFT, KeyCode.CONTROL);
        assertTrue(snapshot(page, "handles-persian").toFile().length() > 1_000);
    }

    @Test
    void cueAndSourceHaveHandlesOnlyWhereTheCaretIs() {
        onScreen(() -> {
            office.desk.open(office.articles.get(1));
            text = office.desk.textProperty().get().text();
            Quote quote = office.quote();
            Span cue = new Span(quote.end() + 1, quote.end() + 5);
            List<RoleSpan> spans = new ArrayList<>(quote.spans());
            spans.add(RoleSpan.of(RoleSpan.Role.CUE, text, cue));
            office.session.carryOut(Message.of("deed.cue", "said"), new Change.Edited(quote, quote.with(spans)));
            office.desk.choose(office.quote());
            office.desk.select(Span.caret(quote.start()), quote.start());
        });
        settled();
        assertEquals(2, grips());
        int cue = onScreen(() -> office.quote()
                .spans(RoleSpan.Role.CUE)
                .findFirst()
                .orElseThrow()
                .end());
        onScreen(() -> office.desk.select(Span.caret(cue), cue));
        settled();
        assertEquals(4, grips());
    }

    private long grips() {
        return onScreen(
                () -> page.lookupAll(".grip").stream().filter(Node::isVisible).count());
    }
}
