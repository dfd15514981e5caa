package org.pressmark.view.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Office;
import org.pressmark.model.Finding;
import org.pressmark.model.Quote;
import org.pressmark.settings.Phrases;
import org.pressmark.view.ByHand;
import org.pressmark.view.Keyboard;
import org.pressmark.view.Tools;
import org.testfx.util.WaitForAsyncUtils;

final class FollowUpPaneTest extends ByHand {
    @TempDir
    Path folder;

    private Office office;
    private FollowUpPane pane;
    private int read;

    @BeforeEach
    void openTheOffice() {
        onScreen(() -> {
            office = new Office(folder, Platform::runLater);
            Keyboard keyboard = new Keyboard(office.commands.keymap(), KeyCode.CONTROL, Phrases.english());
            pane = new FollowUpPane(new Tools(office.desk, office.shell, keyboard), () -> read++);
        });
    }

    private void showPane(Theme theme) throws Exception {
        show(pane, 280, 720, theme);
        await(() -> office.desk.followUp().findingsProperty().get() != null);
        onScreen(pane::begin);
        settled();
    }

    @AfterEach
    void closeTheOffice() {
        onScreen(() -> office.close());
    }

    private void await(java.util.concurrent.Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> onScreen(condition));
        settled();
    }

    private ListView<FindingRow> list() {
        return part("#follow-up-list");
    }

    @SuppressWarnings("unchecked") // Looked up by an id that belongs to one control.
    private <N extends Node> N part(String id) {
        return (N) onScreen(() -> pane.lookup(id));
    }

    private List<Finding> listed() {
        return onScreen(() -> list().getItems().stream()
                .filter(FindingRow.Line.class::isInstance)
                .map(row -> ((FindingRow.Line) row).finding())
                .toList());
    }

    private List<Finding> open() {
        return office.desk.followUp().findingsProperty().get().open();
    }

    private Finding chosen() {
        return ((FindingRow.Line) list().getSelectionModel().getSelectedItem()).finding();
    }

    @Test
    void listsWhatIsOpenByKind() throws Exception {
        showPane(Theme.LIGHT);
        assertEquals(open().size(), listed().size());
        assertTrue(list().getItems().getFirst() instanceof FindingRow.Head);
        assertEquals(open().size() + " OPEN", ((Label) part("#follow-up-count")).getText());
    }

    @Test
    void enterGoesThere() throws Exception {
        showPane(Theme.LIGHT);
        strike(KeyCode.DOWN);
        Finding there = chosen();
        strike(KeyCode.ENTER);
        assertEquals(1, read);
        assertEquals(Math.max(0, there.start()), office.desk.caret());
        assertEquals(there.tag(), office.desk.chosenProperty().get().id());
    }

    @Test
    void deletePutsAsideAndTheNextOneIsChosen() throws Exception {
        showPane(Theme.LIGHT);
        Finding first = chosen();
        int before = open().size();
        strike(KeyCode.DELETE);
        await(() -> open().size() == before - 1);
        assertFalse(listed().contains(first));
        assertTrue(listed().contains(chosen()));
        click(part("#follow-up-dismissed"));
        assertEquals(List.of(first), listed());
        onScreen(pane::begin);
        strike(KeyCode.DELETE);
        await(() -> open().size() == before);
        assertEquals(List.of(), listed());
    }

    @Test
    void settlingRunsTheCommandThatFits() throws Exception {
        showPane(Theme.LIGHT);
        onScreen(() -> {
            ComboBox<?> kinds = part("#follow-up-kind");
            kinds.getSelectionModel().select(1 + Finding.Kind.QUOTE_WITHOUT_SPEAKER.ordinal());
        });
        settled();
        assertTrue(listed().stream().allMatch(finding -> finding.kind() == Finding.Kind.QUOTE_WITHOUT_SPEAKER));
        onScreen(() -> {
            list().getSelectionModel().select(1);
            ((Button) part("#follow-up-settle")).fire();
        });
        settled();
        assertTrue(office.desk.chosenProperty().get() instanceof Quote);
        assertEquals("tell.noSource", office.desk.saidProperty().get().message().key());
    }

    @Test
    void theSentenceSaysWhatToDo() throws Exception {
        showPane(Theme.LIGHT);
        String said = ((Label) part("#follow-up-help")).getText();
        assertEquals(Phrases.english().say("finding.kind.quoteWithoutSpeaker.help"), said);
    }

    @Test
    void theProjectIsLookedThrough() throws Exception {
        showPane(Theme.LIGHT);
        onScreen(() -> ((ToggleButton) part("#follow-up-project")).fire());
        await(() -> !office.desk.followUp().sweep().searchingProperty().get());
        await(() -> office.desk.followUp().sweep().searchedProperty().get() == 8);
        int all = office.desk.followUp().sweep().found().stream()
                .mapToInt(found -> found.open().size())
                .sum();
        assertEquals(all, listed().size());
        Finding elsewhere = listed().getFirst();
        onScreen(() -> list().getSelectionModel().select(1));
        onScreen(() -> list().requestFocus());
        strike(KeyCode.ENTER);
        await(() -> office.desk.articleProperty().get().id().equals(elsewhere.article()));
        snapshot(pane, "follow-up-project-light");
    }

    @Test
    void aStoppedSearchGoesOnWhenAsked() throws Exception {
        showPane(Theme.LIGHT);
        onScreen(() -> {
            ((ToggleButton) part("#follow-up-project")).fire();
            ((Button) part("#follow-up-stop")).fire();
        });
        settled();
        assertFalse(office.desk.followUp().sweep().searchingProperty().get());
        onScreen(() -> ((Button) part("#follow-up-stop")).fire());
        await(() -> office.desk.followUp().sweep().searchedProperty().get() == 8);
    }

    @Test
    void isDrawnInBothThemes() throws Exception {
        showPane(Theme.LIGHT);
        assertTrue(Files.size(snapshot(pane, "follow-up-light")) > 5_000);
    }

    @Test
    void isDrawnDark() throws Exception {
        showPane(Theme.DARK);
        assertTrue(Files.size(snapshot(pane, "follow-up-dark")) > 5_000);
    }
}
