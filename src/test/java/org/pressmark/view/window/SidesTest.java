package org.pressmark.view.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.pressmark.command.WholeKeymap;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Showing;
import org.pressmark.desk.Sides;
import org.pressmark.desk.Sides.Place;
import org.pressmark.desk.Sides.Side;
import org.pressmark.model.Message;

/// What stands around the page is hidden, taken out and brought back.
final class SidesTest extends InWindow {
    private Sides sides() {
        return office.desk.showing().sides();
    }

    private void press(Node where, KeyCode code, boolean isControlled) {
        onScreen(() ->
                where.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, isControlled, false, false)));
        settled();
    }

    private void press(KeyCode code) {
        press(page, code, false);
    }

    private double pageWidth() {
        return onScreen(() -> page.getWidth());
    }

    private Node library() {
        return onScreen(() -> window.lookup(".library"));
    }

    private boolean isLibrarySeen() {
        return onScreen(() -> {
            for (Node each = window.lookup(".library"); each != null; each = each.getParent()) {
                if (!each.isVisible()) {
                    return false;
                }
            }
            return true;
        });
    }

    @Test
    void onASmallScreenOneSideStandsBesideThePage() {
        showWindow(720, 450, Theme.LIGHT);
        assertFalse(isLibrarySeen());
        assertTrue(pageWidth() > 340, "page of " + pageWidth());
        assertEquals(720, onScreen(() -> window.getWidth()));
        press(KeyCode.F10);
        assertTrue(isLibrarySeen());
    }

    @Test
    void theLeftSideIsHiddenAndShownAgain() {
        showWindow(990, 700, Theme.LIGHT);
        double before = pageWidth();
        press(KeyCode.F9);
        assertTrue(pageWidth() > before + 190);
        press(KeyCode.F9);
        assertEquals(before, pageWidth());
    }

    @Test
    void whoeverHidesWhatHasTheKeysHasThemOnThePage() {
        showWindow(990, 700, Theme.LIGHT);
        onScreen(() -> window.lookup("#library-list").requestFocus());
        press(library(), KeyCode.F9, false);
        assertTrue(onScreen(() -> page.isFocused()));
    }

    @Test
    void aPanelThatIsAskedForIsShown() {
        showWindow(990, 700, Theme.LIGHT);
        press(KeyCode.F9);
        onScreen(() -> office.desk.showing().show(Showing.Panel.FOLLOW_UP));
        assertEquals(Place.BESIDE, sides().place(Side.LEFT));
    }

    @Test
    void aSideInItsOwnWindowHearsTheKeysAndComesBackWhenThatIsClosed() {
        showWindow(990, 700, Theme.LIGHT);
        double before = pageWidth();
        Node library = library();
        press(page, KeyCode.F9, true);
        Window apart = onScreen(() -> library.getScene().getWindow());
        assertNotEquals(stage(), apart);
        assertTrue(pageWidth() > before + 190);
        assertEquals(
                onScreen(() -> stage().getScene().getStylesheets()),
                onScreen(() -> apart.getScene().getStylesheets()));
        onScreen(() -> office.desk.select(office.desk.selectionProperty().get(), 3));
        press(library, KeyCode.D, true);
        assertEquals(
                "deed.completion", office.desk.saidProperty().get().message().key());
        onScreen(() -> apart.fireEvent(new WindowEvent(apart, WindowEvent.WINDOW_CLOSE_REQUEST)));
        settled();
        assertFalse(onScreen(() -> apart.isShowing()));
        assertEquals(stage(), onScreen(() -> library.getScene().getWindow()));
        assertEquals(before, pageWidth());
        assertTrue(onScreen(() -> page.isFocused()));
    }

    @Test
    void aSidesWindowStandsWhereItStoodLast() {
        showWindow(990, 700, Theme.LIGHT);
        Node library = library();
        press(page, KeyCode.F9, true);
        onScreen(() -> {
            Stage apart = (Stage) library.getScene().getWindow();
            apart.setX(120);
            apart.setWidth(333);
        });
        settled();
        press(library, KeyCode.F9, true);
        press(page, KeyCode.F9, true);
        assertEquals(333, onScreen(() -> library.getScene().getWindow().getWidth()));
        assertEquals(120, onScreen(() -> library.getScene().getWindow().getX()));
        onScreen(() -> sides().put(Side.LEFT, Place.BESIDE));
    }

    @Test
    void aSidesWindowGoesWithTheProject() {
        showWindow(990, 700, Theme.LIGHT);
        Node library = library();
        press(page, KeyCode.F9, true);
        Window apart = onScreen(() -> library.getScene().getWindow());
        onScreen(() -> stage().getScene().setRoot(new javafx.scene.layout.Pane()));
        settled();
        assertFalse(onScreen(() -> apart.isShowing()));
        assertEquals(Place.APART, sides().place(Side.LEFT));
    }

    @Test
    void howTheSidesStandIsFoundAgain() {
        showWindow(990, 700, Theme.LIGHT);
        press(KeyCode.F9);
        press(page, KeyCode.F10, true);
        onScreen(() -> {
            Desk again = new Desk(office.session, office.door.reading().registers());
            WholeKeymap.on(again, office.shell);
            assertEquals(Place.HIDDEN, again.showing().sides().place(Side.LEFT));
            assertEquals(Place.APART, again.showing().sides().place(Side.RIGHT));
        });
        onScreen(() -> sides().put(Side.RIGHT, Place.BESIDE));
    }

    @Test
    void onlyThePageIsShownAndEscBringsEverythingBack() {
        showWindow(990, 700, Theme.LIGHT);
        press(KeyCode.F11);
        assertEquals(990, pageWidth());
        assertEquals(700, onScreen(() -> page.getHeight()));
        press(KeyCode.ESCAPE);
        assertTrue(onScreen(() -> window.lookup("#menus").isVisible()));
        assertTrue(pageWidth() < 990);
    }

    @Test
    void escLetsGoBeforeItBringsEverythingBack() {
        showWindow(990, 700, Theme.LIGHT);
        press(KeyCode.F11);
        onScreen(() -> office.desk.choose(office.quote()));
        press(KeyCode.ESCAPE);
        assertTrue(sides().aloneProperty().get());
        press(KeyCode.ESCAPE);
        assertFalse(sides().aloneProperty().get());
    }

    @Test
    void whatIsToldIsSeenWhereOnlyThePageIsShown() {
        showWindow(990, 700, Theme.LIGHT);
        press(KeyCode.F11);
        onScreen(() -> office.desk.tell(Message.of("tell.noTag")));
        Node telling = onScreen(() -> window.lookup("#telling"));
        assertNotNull(telling);
        assertTrue(onScreen(telling::isVisible));
        onScreen(() -> office.desk.choose(office.quote()));
        assertFalse(onScreen(telling::isVisible));
    }
}
