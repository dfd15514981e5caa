package org.pressmark.view.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Office;
import org.pressmark.desk.Showing;
import org.pressmark.model.Article;
import org.pressmark.model.LibraryFilter;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Keyboard;
import org.pressmark.view.OnScreen;
import org.pressmark.view.Tools;

final class OverviewPaneTest extends OnScreen {
    @TempDir
    Path folder;

    private Office office;
    private OverviewPane pane;

    @BeforeEach
    void open() {
        office = onScreen(() -> new Office(folder, Platform::runLater));
        pane = onScreen(this::overview);
    }

    private OverviewPane overview() {
        office.desk.showing().show(Showing.Sheet.OVERVIEW);
        Keyboard keyboard = new Keyboard(office.commands.keymap(), KeyCode.CONTROL, Phrases.english());
        return new OverviewPane(new Tools(office.desk, office.shell, keyboard));
    }

    @AfterEach
    void close() {
        onScreen(office::close);
    }

    private void showIt() {
        show(pane, 1200, 900);
        onScreen(pane::begin);
        settled();
    }

    private String number(String id) {
        Button tile = robot.lookup(id).query();
        return onScreen(() -> ((Label) ((VBox) tile.getGraphic()).getChildren().getFirst()).getText());
    }

    private List<OutletField> lines() {
        return robot.lookup(".outlet-line").queryAllAs(OutletField.class).stream()
                .toList();
    }

    @Test
    void theNumbersAreThoseOfTheProject() {
        showIt();
        assertEquals("1", number("#overview-article-status-done"));
        assertEquals("1", number("#overview-article-status-inWork"));
        assertEquals(Integer.toString(office.articles.size() - 2), number("#overview-article-status-new"));
    }

    @Test
    void aChangeIsInThemAtOnce() {
        showIt();
        onScreen(() -> office.commands.keymap().commands().stream()
                .filter(command -> command.name().equals("markDone"))
                .forEach(command -> command.run()));
        settled();
        assertEquals("2", number("#overview-article-status-done"));
        assertEquals(Integer.toString(office.articles.size() - 1), number("#overview-mine"));
    }

    @Test
    void aStatusListsItsArticles() {
        showIt();
        onScreen(() -> ((Button) robot.lookup("#overview-article-status-inWork").query()).fire());
        settled();
        assertEquals(
                new LibraryFilter(null, null, Article.Status.IN_WORK, null),
                office.desk.library().filter());
        assertEquals(
                Showing.Sheet.ARTICLE, office.desk.showing().sheetProperty().get());
        assertEquals(1, onScreen(() -> office.desk.library().size()));
    }

    @Test
    void anOutletListsItsArticles() {
        showIt();
        OutletField first = lines().getFirst();
        assertTrue(first.getAccessibleText().startsWith("Press TV: 2 articles, "), first.getAccessibleText());
        onScreen(first::fire);
        settled();
        assertEquals(office.pressTv.id(), office.desk.library().filter().outlet());
    }

    @Test
    void theWholeSheetIsReachedWithTab() {
        showIt();
        assertEquals(
                "overview-article-status-new",
                onScreen(() -> stage().getScene().getFocusOwner().getId()));
        robot.push(KeyCode.TAB);
        assertEquals(
                "overview-article-status-inWork",
                onScreen(() -> stage().getScene().getFocusOwner().getId()));
    }

    @Test
    void whatToFollowUpOpensTheList() {
        showIt();
        Button line = robot.lookup(".finding-line")
                .queryAllAs(Button.class)
                .iterator()
                .next();
        assertFalse(line.getAccessibleText().isBlank());
        onScreen(line::fire);
        assertEquals(
                Showing.Panel.FOLLOW_UP, office.desk.showing().panelProperty().get());
    }

    @Test
    void itIsPaintedInBothThemes() {
        for (Theme theme : Theme.values()) {
            OverviewPane drawn = onScreen(this::overview);
            picture(drawn, 1180, 860, theme, "overview-" + theme.name().toLowerCase(java.util.Locale.ROOT), () -> {});
        }
    }
}
