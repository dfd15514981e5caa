package org.pressmark.view.arrival;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.pressmark.model.Message;
import org.pressmark.settings.Phrases;

/// What is to be told about a file, a sentence each. The chosen ones, or all where none is chosen, can be copied.
/// Screen thread only.
public final class NotesView extends ListView<Message> {
    private static final double ROW = 24;
    private static final double FRAME = 6;

    private final Phrases phrases;

    private final int rows;

    /// @param rows how many sentences are seen at once, at most
    public NotesView(int rows, Phrases phrases) {
        this.rows = rows;
        this.phrases = phrases;
        setAccessibleText(phrases.say("importing.notes"));
        setFixedCellSize(ROW);
        setCellFactory(view -> new NoteCell(phrases));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        MenuItem copying = new MenuItem(phrases.say("importing.copyNotes"));
        copying.setOnAction(event -> copy());
        setContextMenu(new ContextMenu(copying));
    }

    /// Shows these sentences; nothing at all where there are none.
    public void show(List<Message> said) {
        getItems().setAll(said);
        setPrefHeight(ROW * Math.min(rows, said.size()) + FRAME);
        setMinHeight(getPrefHeight());
        setVisible(!said.isEmpty());
        setManaged(!said.isEmpty());
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.C && key.isShortcutDown() && !key.isShiftDown() && !key.isAltDown()) {
            copy();
            key.consume();
        }
    }

    private void copy() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words()));
    }

    /// The sentences that a copy holds, a line each.
    private String words() {
        List<Message> chosen = getSelectionModel().getSelectedItems();
        return (chosen.isEmpty() ? getItems() : chosen)
                .stream().map(note -> phrases.say(note.key(), note.arguments())).collect(Collectors.joining("\n"));
    }
}
