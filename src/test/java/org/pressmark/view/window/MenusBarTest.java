package org.pressmark.view.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.pressmark.command.Command;

final class MenusBarTest extends InWindow {
    private MenusBar menus() {
        return (MenusBar) window.lookup("#menus");
    }

    private MenuItem item(String command) {
        return items(menus().getMenus())
                .filter(item -> ("menu-" + command).equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<MenuItem> items(List<? extends MenuItem> items) {
        return items.stream()
                .flatMap(item -> item instanceof Menu menu
                        ? Stream.concat(Stream.of(item), items(menu.getItems()))
                        : Stream.of(item));
    }

    private void fire(String command) {
        onScreen(() -> item(command).fire());
        settled();
    }

    @Test
    void everyCommandStandsInAMenu() {
        showWindow(900, 700, Theme.LIGHT);
        for (Command command : office.commands.keymap().commands()) {
            assertEquals("menu-" + command.name(), item(command.name()).getId());
        }
    }

    @Test
    void altAndALetterOpenAMenu() {
        showWindow(900, 700, Theme.LIGHT);
        strike(KeyCode.G, KeyCode.ALT);
        assertTrue(onScreen(() -> menus().getMenus().stream()
                .filter(menu -> "menu-go".equals(menu.getId()))
                .allMatch(Menu::isShowing)));
    }

    @Test
    void noTwoMenusShareALetter() {
        showWindow(900, 700, Theme.LIGHT);
        List<Character> letters = menus().getMenus().stream()
                .map(Menu::getText)
                .map(text -> Character.toLowerCase(text.charAt(text.indexOf('_') + 1)))
                .toList();
        assertEquals(letters.size(), letters.stream().distinct().count(), letters::toString);
    }

    @Test
    void aKeyIsShownAndNeverFiresFromTheMenu() {
        showWindow(900, 700, Theme.LIGHT);
        assertEquals("Q", item("quote").getAccelerator().getDisplayText());
        assertEquals("Ctrl+Z", item("undo").getAccelerator().getDisplayText());
        items(menus().getMenus())
                .filter(item -> item.getAccelerator() != null)
                .forEach(item -> assertInstanceOf(ShownKey.class, item.getAccelerator()));
    }

    @Test
    void controlZTakesBackOneStepOnly() {
        showWindow(900, 700, Theme.LIGHT);
        int before = office.desk.tags().all().size();
        onScreen(() -> office.desk.choose(office.quote()));
        fire("delete");
        onScreen(() -> office.desk.choose(office.quote()));
        fire("delete");
        assertEquals(before - 2, office.desk.tags().all().size());
        onScreen(page::requestFocus);
        strike(KeyCode.Z, KeyCode.CONTROL);
        assertEquals(before - 1, office.desk.tags().all().size());
    }

    @Test
    void undoSaysWhatItWouldTakeBack() {
        showWindow(900, 700, Theme.LIGHT);
        assertEquals("Undo coding Loaded language", item("undo").getText());
        assertTrue(item("redo").isDisable());
        fire("undo");
        assertEquals("Redo coding Loaded language", item("redo").getText());
        assertFalse(item("redo").isDisable());
    }

    @Test
    void presetsBearTheirNames() {
        showWindow(900, 700, Theme.LIGHT);
        assertEquals("Kremlin statement", item("preset1").getText());
        assertTrue(item("preset4").isVisible());
        assertFalse(item("preset5").isVisible());
    }

    @Test
    void projectsOpenedBeforeAreOffered() {
        office.shell.recent.add(Path.of("/home/anna/a_b.pressmark"));
        showWindow(900, 700, Theme.LIGHT);
        Menu recent = (Menu) item("recent");
        assertEquals("a_b  –  /home/anna", recent.getItems().getFirst().getText());
        assertFalse(recent.getItems().getFirst().isMnemonicParsing());
        onScreen(() -> recent.getItems().getFirst().fire());
        assertEquals(List.of("open a_b.pressmark"), office.shell.asked);
    }

    @Test
    void noMenuBeginsOrEndsWithALine() {
        showWindow(900, 700, Theme.LIGHT);
        for (Menu menu : menus().getMenus()) {
            assertFalse(menu.getItems().getFirst() instanceof SeparatorMenuItem);
            assertFalse(menu.getItems().getLast() instanceof SeparatorMenuItem);
        }
        assertEquals(
                Optional.empty(),
                menus().getMenus().stream()
                        .filter(menu -> menu.getItems().isEmpty())
                        .findFirst());
    }
}
