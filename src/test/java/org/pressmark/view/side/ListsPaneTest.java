package org.pressmark.view.side;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Annotation;
import org.pressmark.model.Quote;
import org.testfx.util.WaitForAsyncUtils;

class ListsPaneTest extends OnSide {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    @SuppressWarnings("unchecked") // the lists hold nothing else
    private ListView<Annotation> list(String id) {
        return (ListView<Annotation>) node(id);
    }

    private TabPane tabs() {
        return (TabPane) robot.lookup(".lists").query();
    }

    private List<Annotation> chosenCells() {
        return now(() -> robot.lookup(".tag-cell").queryAllAs(TagCell.class).stream()
                .filter(cell -> cell.getPseudoClassStates().contains(CHOSEN) && OnSide.isShown(cell))
                .map(TagCell::getItem)
                .toList());
    }

    @Test
    void quotesStandInTheOrderOfTheText() {
        assertEquals(
                List.of(side.mandate, side.draft, side.suspended, side.flags, side.bridge),
                now(() -> List.copyOf(list("quotes").getItems())));
    }

    @Test
    void tabsCount() {
        assertEquals(
                List.of("Quotes 5", "Claims 1", "Outlets 1", "Other 3"),
                now(() -> tabs().getTabs().stream().map(tab -> tab.getText()).toList()));
    }

    @Test
    void enterGoesThere() {
        focus("quotes");
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertEquals(side.draft, now(() -> side.desk.chosenProperty().get()));
        assertEquals(side.draft.start(), now(() -> side.desk.caret()));
    }

    @Test
    void aClickGoesThere() {
        robot.clickOn(robot.lookup(".tag-cell")
                .match(node -> node instanceof TagCell cell && side.draft.equals(cell.getItem()))
                .<TagCell>query());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(side.draft, now(() -> side.desk.chosenProperty().get()));
    }

    @Test
    void theChosenOneIsMarkedAndItsListComesToTheFront() {
        choose(side.agency);
        assertEquals(2, now(() -> tabs().getSelectionModel().getSelectedIndex()));
        assertEquals(List.of(side.agency), chosenCells());
    }

    @Test
    void theChosenOneStaysMarkedWhenItIsEdited() {
        choose(side.mandate);
        type("note", "mine", KeyCode.ENTER);
        assertEquals(1, chosenCells().size());
        assertEquals("mine", chosenCells().getFirst().head().note());
    }

    @Test
    void aRowLosesItsWarningWhenASpeakerIsNamed() {
        assertTrue(says("speaker missing"));
        choose(side.bridge);
        type("speaker", "orl", KeyCode.ENTER);
        assertEquals(false, says("speaker missing"));
    }

    @Test
    void anotherArticleEmptiesTheLists() {
        onScreen(() -> side.keymap.named("removeArticle").run());
        settled();
        assertEquals(0, now(() -> list("quotes").getItems().size()));
        assertTrue(says(side.phrases.say("side.lists.noQuotes")));
    }

    @Test
    void undoBringsAQuoteBackToItsPlace() {
        choose(side.draft);
        onScreen(() -> side.keymap.named("delete").run());
        onScreen(() -> side.keymap.named("undo").run());
        settled();
        Quote back = now(() -> side.desk.tags().find(side.draft.id(), Quote.class));
        assertEquals(1, now(() -> list("quotes").getItems().indexOf(back)));
    }

    @Test
    void aNestedQuoteFoldsIntoTheOneAroundIt() {
        focus("quotes");
        onScreen(() -> list("quotes").getFocusModel().focus(2));
        press(KeyCode.LEFT);
        assertEquals(
                List.of(side.mandate, side.draft, side.suspended, side.bridge),
                now(() -> List.copyOf(list("quotes").getItems())));
        press(KeyCode.RIGHT);
        assertEquals(5, now(() -> list("quotes").getItems().size()));
    }

    @Test
    void leftGoesFromANestedQuoteToTheOneAroundIt() {
        focus("quotes");
        onScreen(() -> list("quotes").getFocusModel().focus(3));
        press(KeyCode.LEFT);
        assertEquals(2, now(() -> list("quotes").getFocusModel().getFocusedIndex()));
    }

    @Test
    void choosingAFoldedQuoteUnfoldsIt() {
        focus("quotes");
        onScreen(() -> list("quotes").getFocusModel().focus(2));
        press(KeyCode.LEFT);
        choose(side.flags);
        assertEquals(5, now(() -> list("quotes").getItems().size()));
        assertEquals(List.of(side.flags), chosenCells());
    }

    @Test
    void aQuoteTakenOutOfAnotherStandsInTheOrderOfTheText() {
        choose(side.flags);
        onScreen(() -> new org.pressmark.command.Edits(side.desk)
                .quote()
                .parent(side.desk.tags().find(side.flags.id(), Quote.class), null));
        settled();
        Quote free = now(() -> side.desk.tags().find(side.flags.id(), Quote.class));
        assertEquals(3, now(() -> list("quotes").getItems().indexOf(free)));
    }

    @Test
    void enterAgainGoesToTheNextPart() {
        focus("quotes");
        onScreen(() -> list("quotes").getFocusModel().focus(0));
        press(KeyCode.ENTER);
        assertEquals(side.mandate.start(), now(() -> side.desk.caret()));
        press(KeyCode.ENTER);
        assertEquals(side.mandate.contents().get(1).span().start(), now(() -> side.desk.caret()));
    }

    @Test
    void aRowSaysThroughWhomTheWordsCame() {
        assertTrue(now(() -> robot.lookup(".tag-cell").queryAllAs(TagCell.class).stream()
                .anyMatch(cell -> cell.getAccessibleText() != null
                        && cell.getAccessibleText().startsWith("Press TV ← TASS ← Daria Orlova"))));
    }
}
