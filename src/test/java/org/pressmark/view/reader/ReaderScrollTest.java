package org.pressmark.view.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressmark.text.Span;
import org.pressmark.view.ByHand;
import org.pressmark.view.reader.mark.Mark;
import org.pressmark.view.reader.mark.MarkForm;
import org.pressmark.view.reader.page.Page;
import org.pressmark.view.reader.words.ParagraphLook;

class ReaderScrollTest extends ByHand {
    private static final String SENTENCE = "Neither delegation had agreed to a date before the river corridor closed. ";
    private static final String TEXT = ((SENTENCE.repeat(5) + "\n").repeat(300)).stripTrailing();

    private ReaderView reader;

    @BeforeEach
    void open() {
        reader = onScreen(ReaderView::new);
        show(reader, 700, 500);
        show(TEXT);
    }

    private void show(String text) {
        onScreen(() -> reader.show(new Page(text, List.of(), List.of())));
        settled();
    }

    private Span shown() {
        settled();
        return onScreen(() -> reader.shownProperty().get());
    }

    private void moveTo(int offset) {
        onScreen(() -> reader.moveTo(offset));
        settled();
    }

    private double caretHeight() {
        settled();
        return onScreen(() -> reader.caretBounds().orElseThrow().getCenterY());
    }

    private ScrollBar scrollBar() {
        return onScreen(() -> (ScrollBar) reader.lookup(".scroll-bar"));
    }

    @Test
    void jumpPutsTheCaretInTheUpperHalf() {
        for (int offset : List.of(TEXT.length() / 2, 10_000, 80_001)) {
            moveTo(offset);
            assertTrue(shown().touches(offset));
            assertTrue(caretHeight() > 100 && caretHeight() < 250, "at " + caretHeight());
        }
    }

    @Test
    void placeInViewIsGoneToWithoutScrolling() {
        moveTo(TEXT.length() / 2);
        Span before = shown();
        moveTo(TEXT.length() / 2 + 150);
        assertEquals(before, shown());
    }

    @Test
    void endOfTheArticleStandsAboveTheBottom() {
        strike(KeyCode.END, KeyCode.CONTROL);
        assertEquals(TEXT.length(), shown().end());
        assertTrue(caretHeight() < 480);
    }

    @Test
    void caretThatMovesOutOfViewTakesThePageWithIt() {
        moveTo(TEXT.length() / 2);
        for (int i = 0; i < 30; i++) {
            strike(KeyCode.DOWN);
            assertTrue(shown().touches(onScreen(() -> reader.selection().caret())));
        }
        for (int i = 0; i < 45; i++) {
            strike(KeyCode.UP);
            assertTrue(shown().touches(onScreen(() -> reader.selection().caret())));
        }
    }

    @Test
    void pageDownShowsTheNextPageAndKeepsTheCaretsHeight() {
        moveTo(TEXT.length() / 2);
        double height = caretHeight();
        Span before = shown();
        strike(KeyCode.PAGE_DOWN);
        Span after = shown();
        assertEquals(height, caretHeight(), 30);
        assertTrue(after.start() > before.start() + before.length() / 2, before + " " + after);
        assertTrue(after.start() <= before.end(), "nothing is left out");
        strike(KeyCode.PAGE_UP);
        assertEquals(before.start(), shown().start(), 100);
    }

    @Test
    void pageDownAtTheEndGoesToTheLastSign() {
        moveTo(TEXT.length() - 400);
        for (int i = 0; i < 4; i++) {
            strike(KeyCode.PAGE_DOWN);
        }
        settled();
        assertEquals(TEXT.length(), onScreen(() -> reader.selection().caret()));
    }

    @Test
    void pagingLeavesNoLineOut() {
        moveTo(TEXT.length() - 8_000);
        Span seen = shown();
        while (seen.end() < TEXT.length()) {
            strike(KeyCode.PAGE_DOWN);
            Span next = shown();
            assertTrue(next.start() <= seen.end(), seen + " then " + next);
            assertTrue(next.end() > seen.end(), seen + " then " + next);
            seen = next;
        }
    }

    @Test
    void wheelScrollsAndLeavesTheCaret() {
        robot.moveTo(reader).scroll(3, VerticalDirection.DOWN);
        assertTrue(shown().start() > 0);
        assertEquals(0, onScreen(() -> reader.selection().caret()));
        robot.scroll(4, VerticalDirection.UP);
        assertEquals(0, shown().start());
    }

    @Test
    void theCaretsLineStaysThereWhenTheWindowNarrows() {
        moveTo(TEXT.length() / 2);
        double before = caretHeight();
        onScreen(() -> stage().setWidth(520));
        assertEquals(before, caretHeight(), 1);
    }

    @Test
    void theCaretsLineStaysThereWhenLettersGrow() {
        moveTo(TEXT.length() / 2);
        double before = caretHeight();
        onScreen(() -> reader.fontSizeProperty().set(28));
        assertEquals(before, caretHeight(), 8);
    }

    @Test
    void lineAtTheTopStaysThereWhenLettersGrowAndTheCaretIsOutOfView() {
        moveTo(TEXT.length() / 2);
        onScreen(() -> scrollBar().setValue(0.3));
        Span before = shown();
        onScreen(() -> reader.fontSizeProperty().set(28));
        int top = shown().start();
        assertTrue(Math.abs(top - before.start()) < 90, before.start() + " then " + top);
    }

    @Test
    void whoGoesFromPlaceToPlaceReadsAtTheSameHeight() {
        moveTo(20_000);
        double first = caretHeight();
        for (int offset = 21_500; offset < 40_000; offset += 1_500) {
            moveTo(offset);
            assertEquals(first, caretHeight(), 1);
        }
    }

    @Test
    void aPlaceNearTheEdgeIsBroughtFromThere() {
        moveTo(20_000);
        int last = shown().end() - 1;
        moveTo(last);
        assertTrue(caretHeight() < 400, "at " + caretHeight());
    }

    @Test
    void whatMovesThePageMovesNoWord() {
        moveTo(20_000);
        double before = onScreen(
                () -> reader.localToScene(reader.caretBounds().orElseThrow()).getMinY());
        onScreen(() -> reader.setTranslateY(40));
        onScreen(() -> reader.resize(reader.getWidth(), reader.getHeight() - 40));
        settled();
        assertEquals(
                before,
                onScreen(() ->
                        reader.localToScene(reader.caretBounds().orElseThrow()).getMinY()),
                1);
    }

    @Test
    void lineAtTheTopStaysThereWhenAParagraphAboveTheViewIsSetDifferently() {
        moveTo(TEXT.length() / 2);
        Span before = shown();
        onScreen(() -> reader.look(2, ParagraphLook.HEADLINE));
        assertEquals(before, shown());
    }

    @Test
    void scrollBarGoesByShareOfTheCharacters() {
        onScreen(() -> scrollBar().setValue(0.5));
        assertEquals(0.5, (shown().start() + shown().length() / 2.0) / TEXT.length(), 0.01);
        moveTo(TEXT.length());
        settled();
        assertEquals(1, onScreen(() -> scrollBar().getValue()), 0.001);
    }

    @Test
    void scrollBarIsHiddenWhereAllIsInView() {
        show("Short.");
        assertTrue(!onScreen(() -> scrollBar().isVisible()));
    }

    @Test
    void clickOnTheRulerGoesToThatShareOfTheArticle() {
        robot.clickOn(onScreen(() -> {
            var ruler = reader.lookup(".ruler");
            var box = ruler.localToScreen(ruler.getLayoutBounds());
            return new Point2D(box.getCenterX(), box.getMinY() + box.getHeight() * 0.75);
        }));
        settled();
        assertEquals(0.75, onScreen(() -> reader.selection().caret()) / (double) TEXT.length(), 0.01);
    }

    @Test
    void onlyParagraphsInViewAreBuilt() {
        for (int i = 0; i < 20; i++) {
            moveTo(TEXT.length() / 20 * i);
        }
        assertTrue(onScreen(() -> reader.lookupAll(".paragraph").size()) < 12);
    }

    @Test
    void lineOf512KilobytesIsReadToItsEnd() {
        String line = SENTENCE.repeat(512 * 1024 / SENTENCE.length());
        show(line);
        moveTo(line.length() / 2);
        assertTrue(shown().touches(line.length() / 2));
        strike(KeyCode.END, KeyCode.CONTROL);
        assertEquals(line.length(), shown().end());
        strike(KeyCode.HOME, KeyCode.CONTROL, KeyCode.SHIFT);
        assertEquals(line.length(), onScreen(() -> reader.selection().span().length()));
    }

    @Test
    void endlessWordsAndHeapsOfAccentsAreReadToTheirEnd() {
        for (String text : List.of(
                "x".repeat(60_000),
                "ا".repeat(5_000),
                ("Z" + "\u0301\u0327".repeat(30)).repeat(400),
                "\u0301".repeat(9_000))) {
            show(text);
            strike(KeyCode.END, KeyCode.CONTROL);
            assertEquals(text.length(), shown().end());
        }
    }

    @Test
    void tenThousandMarksOverTheWholeArticleOpen() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            marks.add(new Mark(i, MarkForm.values()[i % MarkForm.values().length], new Span(i, TEXT.length() - i), ""));
        }
        onScreen(() -> reader.show(new Page(TEXT, List.of(), marks)));
        moveTo(TEXT.length() / 2);
        assertTrue(shown().touches(TEXT.length() / 2));
    }
}
