package org.pressmark.view.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressmark.text.Span;
import org.pressmark.view.ByHand;
import org.pressmark.view.reader.mark.Mark;
import org.pressmark.view.reader.mark.MarkForm;
import org.pressmark.view.reader.mark.MarksChange;
import org.pressmark.view.reader.page.Page;
import org.pressmark.view.reader.words.ParagraphLook;

class ReaderViewTest extends ByHand {
    private static final String TEXT = "The northern mayor spoke.\n\n"
            + "“We have the mandate, we have the tickets, and we are waiting for a reply,” ministry spokeswoman Daria"
            + " Orlova told reporters on Friday.\n"
            + "Nobody else did.";

    private ReaderView reader;
    private final List<Object> told = new ArrayList<>();

    @BeforeEach
    void open() {
        reader = onScreen(ReaderView::new);
        show(reader, 700, 500);
        onScreen(() -> {
            reader.show(new Page(TEXT, List.of(), List.of()));
            reader.onMarksClicked(told::addAll);
            reader.onSelected(told::add);
        });
        settled();
    }

    private static Span span(String words) {
        return new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
    }

    private static int at(String words) {
        return TEXT.indexOf(words);
    }

    private int caret() {
        return onScreen(() -> reader.selection().caret());
    }

    private String selected() {
        return onScreen(() -> reader.selection().span().of(TEXT));
    }

    private void moveTo(int offset) {
        onScreen(() -> reader.moveTo(offset));
        settled();
    }

    private Point2D middle(String words) {
        return onScreen(() -> {
            Bounds box = reader.localToScreen(reader.boundsOf(span(words)).orElseThrow());
            return new Point2D(box.getCenterX(), box.getCenterY());
        });
    }

    private Point2D start(String words) {
        return onScreen(() -> {
            Bounds box = reader.localToScreen(reader.boundsOf(span(words)).orElseThrow());
            return new Point2D(box.getMinX() + 1, box.getCenterY());
        });
    }

    private void mark(Object id, MarkForm form, String words) {
        onScreen(() -> reader.update(MarksChange.added(new Mark(id, form, span(words), words))));
        settled();
    }

    @Test
    void arrowsMoveTheCaretBySigns() {
        strike(KeyCode.RIGHT);
        strike(KeyCode.RIGHT);
        strike(KeyCode.LEFT);
        assertEquals(1, caret());
    }

    @Test
    void shiftSelects() {
        moveTo(at("northern"));
        strike(KeyCode.RIGHT, KeyCode.SHIFT);
        strike(KeyCode.RIGHT, KeyCode.SHIFT);
        assertEquals("no", selected());
    }

    @Test
    void arrowWithoutShiftGoesToTheEndOfWhatIsSelected() {
        onScreen(() -> reader.select(span("northern")));
        strike(KeyCode.LEFT);
        assertEquals(at("northern"), caret());
        onScreen(() -> reader.select(span("northern")));
        strike(KeyCode.RIGHT);
        assertEquals(span("northern").end(), caret());
    }

    @Test
    void controlMovesByWords() {
        strike(KeyCode.RIGHT, KeyCode.CONTROL);
        assertEquals(3, caret());
        strike(KeyCode.RIGHT, KeyCode.CONTROL, KeyCode.SHIFT);
        assertEquals(" northern", selected());
        strike(KeyCode.LEFT, KeyCode.CONTROL);
        assertEquals(4, caret());
    }

    @Test
    void homeAndEndGoToTheEndsOfTheLine() {
        moveTo(at("mandate"));
        strike(KeyCode.END);
        int end = caret();
        assertTrue(end > at("mandate") && end < at("Friday"), "on the first line: " + end);
        strike(KeyCode.HOME);
        assertEquals(at("“We"), caret());
        strike(KeyCode.END);
        strike(KeyCode.END);
        assertEquals(end, caret());
    }

    @Test
    void controlHomeAndEndGoToTheEndsOfTheArticle() {
        strike(KeyCode.END, KeyCode.CONTROL);
        assertEquals(TEXT.length(), caret());
        strike(KeyCode.HOME, KeyCode.CONTROL);
        assertEquals(0, caret());
    }

    @Test
    void upAndDownKeepTheColumn() {
        moveTo(at("spoke") + 3);
        double column = onScreen(() -> reader.caretBounds().orElseThrow().getMinX());
        strike(KeyCode.DOWN);
        strike(KeyCode.DOWN);
        double there = onScreen(() -> reader.caretBounds().orElseThrow().getMinX());
        assertEquals(column, there, 8);
        assertTrue(span("“We have the mandate, we have the tickets").touches(caret()));
        strike(KeyCode.UP);
        strike(KeyCode.UP);
        assertEquals(at("spoke") + 3, caret());
    }

    @Test
    void controlUpAndDownGoToTheStartsOfParagraphs() {
        moveTo(at("tickets"));
        strike(KeyCode.UP, KeyCode.CONTROL);
        assertEquals(at("“We"), caret());
        strike(KeyCode.DOWN, KeyCode.CONTROL);
        assertEquals(at("Nobody"), caret());
    }

    @Test
    void everyOtherKeyGoesToTheHandlerAndLeavesTheArticleAlone() {
        onScreen(() -> reader.onKey(key -> !key.getCode().isModifierKey() && told.add(key.getCode())));
        moveTo(4);
        strike(KeyCode.Q);
        strike(KeyCode.RIGHT, KeyCode.ALT);
        strike(KeyCode.DELETE);
        assertEquals(List.of(KeyCode.Q, KeyCode.RIGHT, KeyCode.DELETE), told);
        assertEquals(4, caret());
    }

    @Test
    void keysThatMoveTheCaretDoNotReachTheHandler() {
        onScreen(() -> reader.onKey(key -> !key.getCode().isModifierKey() && told.add(key.getCode())));
        strike(KeyCode.RIGHT);
        strike(KeyCode.PAGE_DOWN);
        assertEquals(List.of(), told);
    }

    @Test
    void copiesExactlyWhatIsSelected() {
        onScreen(() -> reader.select(new Span(at("spoke"), at("“We") + 3)));
        strike(KeyCode.C, KeyCode.CONTROL);
        assertEquals(
                "spoke.\n\n“We", onScreen(() -> Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void selectsTheWholeArticle() {
        strike(KeyCode.A, KeyCode.CONTROL);
        assertEquals(TEXT, selected());
    }

    @Test
    void clickPutsTheCaretUnderThePointer() {
        robot.clickOn(start("mayor"));
        settled();
        assertEquals(at("mayor"), caret());
    }

    @Test
    void dragSelectsAndSaysSoWhenTheButtonIsLetGo() {
        robot.drag(start("mayor"), MouseButton.PRIMARY).moveTo(start("spoke"));
        assertEquals(List.of(), told);
        robot.drop();
        settled();
        assertEquals("mayor ", selected());
        assertEquals(List.of(span("mayor ")), told);
    }

    @Test
    void doubleClickSelectsAWord() {
        robot.doubleClickOn(middle("tickets"));
        settled();
        assertEquals("tickets", selected());
    }

    @Test
    void tripleClickSelectsAParagraph() {
        robot.moveTo(middle("Nobody"));
        robot.clickOn(MouseButton.PRIMARY).clickOn(MouseButton.PRIMARY).clickOn(MouseButton.PRIMARY);
        settled();
        assertEquals("Nobody else did.", selected());
    }

    @Test
    void clickOnMarksTellsTheirIdsInnermostFirst() {
        mark("quote", MarkForm.QUOTE_CONTENT, "we have the tickets, and we are waiting");
        mark("claim", MarkForm.CLAIM, "have the tickets");
        robot.clickOn(middle("tickets"));
        assertEquals(List.of("claim", "quote"), told);
    }

    @Test
    void clickBesideAMarkTellsNothing() {
        mark("claim", MarkForm.CLAIM, "have the tickets");
        robot.clickOn(middle("mayor"));
        assertEquals(List.of(), told);
    }

    @Test
    void marksAtAnOffsetAreNamedInnermostFirstAndAtTheirEndToo() {
        mark("quote", MarkForm.QUOTE_CONTENT, "we have the tickets, and we are waiting");
        mark("claim", MarkForm.CLAIM, "have the tickets");
        assertEquals(
                List.of("claim", "quote"),
                onScreen(() ->
                        reader.marksAt(at("tickets")).stream().map(Mark::id).toList()));
        assertEquals(
                List.of("quote"),
                onScreen(() -> reader.marksAt(span("we are waiting").end()).stream()
                        .map(Mark::id)
                        .toList()));
    }

    @Test
    void removedMarkIsGone() {
        mark("claim", MarkForm.CLAIM, "have the tickets");
        onScreen(() -> reader.update(MarksChange.removed("claim")));
        assertTrue(onScreen(() -> reader.marksAt(at("tickets"))).isEmpty());
    }

    @Test
    void theWordsAboveAChosenMarkGoWithIt() {
        mark("claim", MarkForm.CLAIM, "have the tickets");
        onScreen(() -> reader.choose(Set.of("claim"), "Claim"));
        assertTrue(isLabelled());
        onScreen(() -> reader.update(MarksChange.removed("claim")));
        onScreen(() -> reader.choose(Set.of(), ""));
        assertFalse(isLabelled());
    }

    private boolean isLabelled() {
        settled();
        return onScreen(() -> reader.lookupAll(".mark-label").stream().anyMatch(Node::isVisible));
    }

    @Test
    void markOutsideTheArticleIsRefusedAndNothingChanges() {
        mark("claim", MarkForm.CLAIM, "have the tickets");
        Mark outside = new Mark("x", MarkForm.CLAIM, new Span(0, TEXT.length() + 1), "");
        MarksChange change = new MarksChange(Set.of("claim"), List.of(outside));
        assertThrows(IllegalArgumentException.class, () -> onScreen(() -> reader.update(change)));
        assertFalse(onScreen(() -> reader.marksAt(at("tickets"))).isEmpty());
    }

    @Test
    void selectionIsObservable() {
        onScreen(() -> reader.selectionProperty().addListener((property, before, now) -> told.add(now)));
        told.clear();
        onScreen(() -> reader.select(span("mayor")));
        assertEquals(List.of(new Selection(at("mayor"), at("mayor") + 5)), told);
    }

    @Test
    void boundsOfASpanLieOnItsWords() {
        Bounds word = onScreen(() -> reader.boundsOf(span("mayor")).orElseThrow());
        Bounds caret = onScreen(() -> {
            reader.moveTo(at("mayor"));
            return reader.caretBounds().orElseThrow();
        });
        assertEquals(caret.getMinX(), word.getMinX(), 0.5);
        assertEquals(caret.getMinY(), word.getMinY(), 0.5);
    }

    @Test
    void paragraphNumberIsTheOneInTheMargin() {
        assertEquals(1, onScreen(() -> reader.paragraphNumber(0)));
        assertEquals(0, onScreen(() -> reader.paragraphNumber(at("“We") - 1)));
        assertEquals(2, onScreen(() -> reader.paragraphNumber(at("tickets"))));
    }

    @Test
    void largerLettersTakeMoreRoom() {
        double before =
                onScreen(() -> reader.boundsOf(span("mayor")).orElseThrow().getWidth());
        onScreen(() -> reader.fontSizeProperty().set(32));
        settled();
        double after =
                onScreen(() -> reader.boundsOf(span("mayor")).orElseThrow().getWidth());
        assertEquals(32.0 / 17, after / before, 0.05);
    }

    @Test
    void lookChangesOneParagraphInPlace() {
        double before =
                onScreen(() -> reader.boundsOf(span("mayor")).orElseThrow().getWidth());
        onScreen(() -> reader.look(0, ParagraphLook.HEADLINE));
        settled();
        assertTrue(onScreen(() -> reader.boundsOf(span("mayor")).orElseThrow().getWidth()) > before * 1.3);
    }

    @Test
    void whatIsReadOutIsAskedFromWhoKnows() {
        onScreen(() -> reader.spoken(() -> "The mayor spoke. Quote by Orlova."));
        assertEquals(
                "The mayor spoke. Quote by Orlova.",
                onScreen(() -> reader.queryAccessibleAttribute(AccessibleAttribute.TEXT)));
    }

    @Test
    void newArticleForgetsTheOldSelectionAndMarks() {
        mark("claim", MarkForm.CLAIM, "have the tickets");
        onScreen(() -> {
            reader.select(span("mayor"));
            reader.show(new Page("Short.", List.of(), List.of()));
        });
        settled();
        assertEquals(new Selection(0, 0), onScreen(() -> reader.selection()));
        assertTrue(onScreen(() -> reader.marksAt(3)).isEmpty());
    }

    @Test
    void emptyArticleTakesKeysAndClicks() {
        onScreen(() -> reader.show(Page.empty()));
        settled();
        for (KeyCode key :
                List.of(KeyCode.RIGHT, KeyCode.LEFT, KeyCode.UP, KeyCode.DOWN, KeyCode.END, KeyCode.PAGE_DOWN)) {
            strike(key);
        }
        strike(KeyCode.RIGHT, KeyCode.CONTROL);
        robot.doubleClickOn(reader);
        settled();
        assertEquals(0, caret());
    }
}
