package org.pressmark.view.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.pressmark.command.Command;
import org.pressmark.command.Keymap;
import org.pressmark.command.ProjectCommands;
import org.pressmark.desk.Group;
import org.pressmark.model.Annotation;
import org.pressmark.settings.Choices;
import org.pressmark.text.Span;
import org.pressmark.view.Keyboard;

final class WindowViewTest extends InWindow {
    private double width(String style) {
        return window.lookup(style).getLayoutBounds().getWidth();
    }

    @Test
    void aChipHidesItsKindAndShowsItAgain() {
        showWindow(980, 700, Theme.LIGHT);
        click(window.lookup("#chip-quote"));
        assertEquals(
                Set.of(Group.of(Annotation.Kind.QUOTE)), office.desk.sight().hidden());
        assertFalse(((ToggleButton) window.lookup("#chip-quote")).isSelected());
        click(window.lookup("#chip-quote"));
        assertTrue(office.desk.sight().shows(Group.of(Annotation.Kind.QUOTE)));
    }

    @Test
    void aChipCountsItsKind() {
        showWindow(980, 700, Theme.LIGHT);
        Label count = (Label) window.lookup("#chip-quote .count");
        assertEquals("22", count.getText());
        onScreen(() -> {
            office.desk.choose(office.quote());
            office.commands.keymap().named("delete").run();
        });
        settled();
        assertEquals("21", count.getText());
    }

    @Test
    void aBorderDraggedIsRemembered() {
        office.shell.choices = office.shell.choices.panel("library", 210).panel("side", 280);
        showWindow(990, 700, Theme.LIGHT);
        double before = width(".library");
        robot.drag("#grip-left").dropBy(30, 0);
        settled();
        assertEquals(before + 30, width(".library"), 2);
        assertEquals(width(".library"), office.shell.choices.panels().get("library"), 0.1);
    }

    @Test
    void aRememberedWidthIsGivenBack() {
        office.shell.choices = office.shell.choices.panel("library", 222);
        showWindow(990, 700, Theme.LIGHT);
        assertEquals(222, width(".library"), 0.1);
    }

    @Test
    void panelsGiveWayInANarrowWindow() {
        office.shell.choices = office.shell.choices.panel("library", 600).panel("side", 600);
        showWindow(920, 700, Theme.LIGHT);
        assertTrue(page.getWidth() >= 418, "page " + page.getWidth());
        assertTrue(width(".library") >= 200, "library " + width(".library"));
    }

    @Test
    void theKeySheetComesWithF1AndGoesWithEscape() {
        showWindow(980, 700, Theme.LIGHT);
        Node sheet = window.lookup("#key-sheet");
        assertFalse(sheet.isVisible());
        onScreen(window::toggleKeySheet);
        assertTrue(sheet.isVisible());
        strike(KeyCode.ESCAPE);
        assertFalse(sheet.isVisible());
        strike(KeyCode.F1);
        assertEquals(List.of("keys"), office.shell.asked);
    }

    @Test
    void theKeySheetTurnsItsPagesInASmallWindow() {
        showWindow(900, 400, Theme.LIGHT);
        onScreen(window::toggleKeySheet);
        settled();
        ScrollPane scroll = (ScrollPane) window.lookup("#key-sheet .scroll-pane");
        strike(KeyCode.PAGE_DOWN);
        strike(KeyCode.PAGE_DOWN);
        assertEquals(1, scroll.getVvalue());
        strike(KeyCode.PAGE_UP);
        assertEquals(0.5, scroll.getVvalue());
    }

    @Test
    void inAnEmptyProjectTheFirstWayToAnArticleHasTheFocus() {
        showWindow(980, 700, Theme.LIGHT);
        onScreen(() -> office.commands.keymap().named("removeArticle").run());
        settled();
        onScreen(window::begin);
        assertTrue(onScreen(() -> window.lookup("#empty-addArticles").isFocused()));
    }

    @Test
    void theKeySheetHasEveryKey() {
        showWindow(980, 700, Theme.LIGHT);
        onScreen(window::toggleKeySheet);
        settled();
        Set<String> caps = window.lookupAll("#key-sheet .cap").stream()
                .map(cap -> ((Label) cap).getText())
                .collect(Collectors.toSet());
        for (Command command : office.commands.keymap().commands()) {
            if (!command.name().matches("preset[5-9]") && !command.keys().isEmpty()) {
                assertTrue(caps.contains(tools.keyboard().cap(command)), command.name());
            }
        }
    }

    @Test
    void theWindowWorksOnUnderTheKeySheet() {
        showWindow(980, 700, Theme.LIGHT);
        onScreen(window::toggleKeySheet);
        onScreen(() -> office.desk.select(Span.caret(1100), 1100));
        onScreen(page::requestFocus);
        strike(KeyCode.C);
        assertNotNull(office.desk.savedProperty().get());
    }

    @Test
    void theNameIsAskedOnce() {
        office.shell.choices = Choices.DEFAULT;
        showWindow(980, 700, Theme.LIGHT);
        robot.write("Clara");
        click(window.lookup("#annotator-use"));
        assertEquals("Clara", office.desk.annotatorProperty().get().name());
        assertFalse(window.lookup("#ask-name").isVisible());
        assertTrue(page.isFocused());
    }

    @Test
    void aKnownNameIsNotAskedFor() {
        showWindow(980, 700, Theme.LIGHT);
        assertNull(window.lookup("#ask-name"));
    }

    @Test
    void theEmptyProjectSaysWhatToDoNext() {
        showWindow(980, 700, Theme.LIGHT);
        assertFalse(window.lookup("#empty").isVisible());
        onScreen(() -> office.commands.keymap().named("removeArticle").run());
        settled();
        assertTrue(window.lookup("#empty").isVisible());
        assertFalse(page.isVisible());
        office.shell.clipboard = "Pasted\n\nSome words nobody had before.";
        click(window.lookup("#empty-pasteArticle"));
        assertEquals(8, office.desk.library().size());
    }

    @Test
    void theStartOffersProjectsAndTheSample() {
        office.shell.recent.add(folder.resolve("Old one.pressmark"));
        Keymap keymap = new Keymap(ProjectCommands.without(office.shell));
        StartView start = onScreen(() -> new StartView(new Keyboard(keymap, KeyCode.CONTROL, PHRASES), office.shell));
        show(start, 900, 700);
        click(start.lookup("#start-openSample"));
        click(start.lookup(".recent-project"));
        assertEquals(List.of("sample", "open Old one.pressmark"), office.shell.asked);
    }
}
