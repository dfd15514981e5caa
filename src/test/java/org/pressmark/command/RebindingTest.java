package org.pressmark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RebindingTest {
    private final FakeShell shell = new FakeShell();
    private final List<String> ran = new ArrayList<>();
    private final Command quote = command("quote", "Q");
    private final Command find = command("find", "Ctrl+F");
    private final Command next = command("next", ".", "Ctrl+Down");
    private Keymap keymap = new Keymap(List.of(quote, find, next));
    private Rebinding rebinding = new Rebinding(shell, keymap);

    private Command command(String name, String... keys) {
        return Command.of(name, Command.Group.VIEW, () -> ran.add(name), keys);
    }

    private String on(String key) {
        return keymap.command(Keystroke.of(key)).map(Command::name).orElse("");
    }

    private String keys(Command command) {
        return keymap.keys(command).toString();
    }

    private void startAgain() {
        keymap = new Keymap(List.of(quote, find, next));
        rebinding = new Rebinding(shell, keymap);
        rebinding.restore();
    }

    @Test
    void aNewKeyTakesThePlaceOfTheFirst() {
        rebinding.give(next, Keystroke.of("N"));
        assertEquals("[N, Ctrl+Down]", keys(next));
        assertEquals("next", on("N"));
        assertEquals("", on("."));
    }

    @Test
    void aClashNamesTheOther() {
        assertEquals(
                Optional.of("find"),
                rebinding.clash(quote, Keystroke.of("Ctrl+F")).map(Command::name));
        assertEquals(Optional.empty(), rebinding.clash(find, Keystroke.of("Ctrl+F")));
        assertEquals(Optional.empty(), rebinding.clash(quote, Keystroke.of("Ctrl+J")));
    }

    @Test
    void aKeyThatIsTakenIsLostToTheOther() {
        rebinding.give(quote, Keystroke.of("Ctrl+F"));
        assertEquals("quote", on("Ctrl+F"));
        assertEquals("[]", keys(find));
    }

    @Test
    void givenKeysOutliveTheRun() {
        rebinding.give(next, Keystroke.of("Ctrl+Shift+Page Down"));
        rebinding.give(quote, Keystroke.of("Ctrl+F"));
        startAgain();
        assertEquals("next", on("Ctrl+Shift+Page Down"));
        assertEquals("quote", on("Ctrl+F"));
        assertEquals("[]", keys(find));
        assertEquals(
                List.of("quote", "find", "next"),
                keymap.changed().stream().map(Command::name).toList());
    }

    @Test
    void theUsualKeyComesBack() {
        rebinding.give(quote, Keystroke.of("Ctrl+F"));
        rebinding.usual(find);
        assertEquals("find", on("Ctrl+F"));
        assertEquals("[]", keys(quote));
        rebinding.usual(quote);
        assertEquals("quote", on("Q"));
        assertEquals(List.of(), keymap.changed());
        assertEquals(null, shell.choices.remembered("key.quote"));
    }

    @Test
    void allKeysComeBack() {
        rebinding.give(quote, Keystroke.of("Ctrl+F"));
        rebinding.give(next, Keystroke.of("Q"));
        rebinding.allUsual();
        startAgain();
        assertEquals(List.of(), keymap.changed());
        assertEquals("find", on("Ctrl+F"));
    }

    @Test
    void aUsualKeyGivesWayToOneThatWasGiven() {
        shell.choices = shell.choices.remember("key.quote", "Ctrl+F").remember("key.gone", "F9");
        startAgain();
        assertEquals("quote", on("Ctrl+F"));
        assertEquals("[]", keys(find));
        assertEquals("", on("F9"));
    }

    @Test
    void keysOfTheCaretAreNotGiven() {
        for (String key : List.of("Left", "Shift+End", "Ctrl+Right", "Esc", "Tab", "Shift+Tab", "Ctrl+C", "Ctrl+A")) {
            assertFalse(rebinding.isAllowed(Keystroke.of(key)), key);
        }
        for (String key : List.of("Alt+Left", "Ctrl+Down", "Q", "F8", "Ctrl+Shift+K")) {
            assertTrue(rebinding.isAllowed(Keystroke.of(key)), key);
        }
    }
}
