package org.pressmark.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.pressmark.command.Command;
import org.pressmark.command.Keymap;
import org.pressmark.command.Keystroke;
import org.pressmark.settings.Phrases;

final class SceneKeysTest extends ByHand {
    private final List<String> done = new ArrayList<>();
    private final TextField field = new TextField();
    private final Region reader = new Region();
    private final Region list = new Region();

    private void showKeys() {
        Keymap keymap = new Keymap(List.of(
                command("quote", "Q"),
                command("undo", "Ctrl+Z"),
                command("open", "Ctrl+O"),
                command("next", "Alt+Down"),
                command("sheet", "F1"),
                command("remove", "Ctrl+Delete")));
        SceneKeys keys = new SceneKeys(new Keyboard(keymap, KeyCode.CONTROL, Phrases.english()));
        reader.setFocusTraversable(true);
        list.setFocusTraversable(true);
        VBox root = new VBox(field, reader, list);
        reader.setOnKeyPressed(keys::inReader);
        keys.listenOn(root);
        show(root, 300, 200);
    }

    private Command command(String name, String key) {
        return new Command(name, Command.Group.EDIT, List.of(Keystroke.of(key)), () -> done.add(name));
    }

    private void press(Node where, KeyCode key, KeyCode... held) {
        onScreen(where::requestFocus);
        strike(key, held);
    }

    @Test
    void aLetterActsInTheReaderOnce() {
        showKeys();
        press(reader, KeyCode.Q);
        assertEquals(List.of("quote"), done);
    }

    @Test
    void aLetterDoesNothingElsewhere() {
        showKeys();
        press(list, KeyCode.Q);
        press(field, KeyCode.Q);
        assertEquals(List.of(), done);
    }

    @Test
    void controlActsEverywhereOnce() {
        showKeys();
        press(reader, KeyCode.O, KeyCode.CONTROL);
        press(list, KeyCode.O, KeyCode.CONTROL);
        press(field, KeyCode.O, KeyCode.CONTROL);
        assertEquals(List.of("open", "open", "open"), done);
    }

    @Test
    void altAndFunctionKeysActEverywhere() {
        showKeys();
        press(list, KeyCode.DOWN, KeyCode.ALT);
        press(field, KeyCode.F1);
        assertEquals(List.of("next", "sheet"), done);
    }

    @Test
    void aTextFieldKeepsTheKeysWithWhichTextIsEdited() {
        showKeys();
        press(field, KeyCode.Z, KeyCode.CONTROL);
        press(field, KeyCode.DELETE, KeyCode.CONTROL);
        press(list, KeyCode.Z, KeyCode.CONTROL);
        assertEquals(List.of("undo"), done);
    }

    @Test
    void aKeyThatWasUsedIsLeftAlone() {
        showKeys();
        onScreen(() -> list.setOnKeyPressed(Event::consume));
        press(list, KeyCode.O, KeyCode.CONTROL);
        assertEquals(List.of(), done);
    }
}
