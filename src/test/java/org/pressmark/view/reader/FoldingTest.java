package org.pressmark.view.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressmark.text.Span;
import org.pressmark.view.ByHand;
import org.pressmark.view.reader.mark.Mark;
import org.pressmark.view.reader.mark.MarkForm;
import org.pressmark.view.reader.page.Page;
import org.pressmark.view.reader.page.Viewing;
import org.pressmark.view.reader.page.Viewing.Extra;
import org.pressmark.view.reader.words.ParagraphLook;

class FoldingTest extends ByHand {
    private static final String TEXT = "The mayor spoke.\nShare this\nFollow us\nShe said that it rained, and left.";
    private static final int SHARE = TEXT.indexOf("Share");
    private static final int SHE = TEXT.indexOf("She said");

    private ReaderView reader;

    @BeforeEach
    void open() {
        reader = onScreen(ReaderView::new);
        show(reader, 600, 400);
        ParagraphLook body = ParagraphLook.BODY;
        ParagraphLook furniture = ParagraphLook.FURNITURE;
        List<Mark> marks = List.of(
                new Mark("q", MarkForm.QUOTE_CONTENT, new Span(SHE + 9, SHE + 23), "q"),
                new Mark("q", MarkForm.SOURCE, new Span(SHE, SHE + 3), "q"),
                new Mark("o", MarkForm.OUTLET, new Span(SHARE, SHARE + 5), "o"));
        onScreen(() -> reader.show(new Page(TEXT, List.of(body, furniture, furniture, body), marks)));
        see(Extra.FOLDS);
    }

    private void see(Extra... extras) {
        onScreen(() -> reader.view(new Viewing(
                mark -> !mark.id().equals("o"), mark -> "Label " + mark.id(), n -> n + " folded", Set.of(extras))));
        settled();
    }

    private int caret() {
        return onScreen(() -> reader.selection().caret());
    }

    private void moveTo(int offset) {
        onScreen(() -> reader.moveTo(offset));
        settled();
    }

    @Test
    void foldStandsInThePlaceOfFurniture() {
        assertNotNull(reader.lookup(".fold"));
        assertEquals(3, reader.lookupAll(".paragraph").size());
        see();
        assertNull(reader.lookup(".fold"));
        assertEquals(4, reader.lookupAll(".paragraph").size());
    }

    @Test
    void caretPassesOverAFoldInBothDirections() {
        moveTo(SHARE - 1);
        strike(KeyCode.RIGHT);
        assertEquals(SHE, caret());
        strike(KeyCode.LEFT);
        assertEquals(SHARE - 1, caret());
        strike(KeyCode.DOWN);
        assertTrue(caret() >= SHE);
        strike(KeyCode.UP);
        assertTrue(caret() < SHARE);
    }

    @Test
    void clickOpensAFold() {
        click(reader.lookup(".fold"));
        assertNull(reader.lookup(".fold"));
    }

    @Test
    void goingToWhatIsFoldedAwayOpensTheFold() {
        moveTo(TEXT.indexOf("Follow") + 2);
        assertNull(reader.lookup(".fold"));
        assertEquals(TEXT.indexOf("Follow") + 2, caret());
    }

    @Test
    void paragraphThatBecomesFurnitureIsFolded() {
        onScreen(() -> reader.look(0, ParagraphLook.FURNITURE));
        settled();
        assertEquals(2, reader.lookupAll(".paragraph").size());
        assertTrue(reader.caretBounds().isEmpty() || caret() == 0);
    }

    @Test
    void lineTiesThePartsOfWhatIsChosenWhileItIsWanted() {
        onScreen(() -> reader.choose(Set.of("q"), ""));
        see(Extra.LINES);
        Path line = (Path) reader.lookup(".connection");
        assertFalse(line.getElements().isEmpty());
        see();
        assertTrue(line.getElements().isEmpty());
        see(Extra.LINES);
        onScreen(() -> reader.choose(Set.of(), ""));
        settled();
        assertTrue(line.getElements().isEmpty());
    }

    @Test
    void labelStandsAboveEveryTagThatIsShown() {
        see();
        assertEquals(0, reader.lookupAll(".tag-label").size());
        see(Extra.LABELS);
        assertEquals(List.of("Label q"), labels());
    }

    private List<String> labels() {
        return reader.lookupAll(".tag-label").stream()
                .map(label -> ((javafx.scene.text.Text) label).getText())
                .toList();
    }

    @Test
    void labelTakesRoomFromNoOtherLine() {
        see();
        double before = line();
        see(Extra.LABELS);
        Node label = reader.lookup(".tag-label");
        double bottomOfFirst = onScreen(
                () -> reader.boundsOf(new Span(SHARE, SHARE + 5)).orElseThrow().getMaxY());
        double top = onScreen(() -> reader.sceneToLocal(label.localToScene(label.getBoundsInLocal()))
                .getMinY());
        assertTrue(top >= bottomOfFirst, top + " " + bottomOfFirst);
        assertTrue(line() >= before);
    }

    private double line() {
        return onScreen(
                () -> reader.boundsOf(new Span(SHE, SHE + 3)).orElseThrow().getMinY());
    }

    @Test
    void markThatIsNotShownIsNotClicked() {
        see();
        assertTrue(reader.lookupAll(".mark-outlet-fill").stream()
                .allMatch(fill -> ((Path) fill).getElements().isEmpty()));
        onScreen(() -> reader.choose(Set.of("o"), "Outlet"));
        settled();
        assertTrue(reader.lookupAll(".mark-outlet-fill").stream()
                .anyMatch(fill -> !((Path) fill).getElements().isEmpty()));
    }
}
