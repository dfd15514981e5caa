package org.pressmark.view.arrival;

import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Message;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Hint;
import org.pressmark.view.Letters;

/// A sentence on one line, cut with an ellipsis; the whole of it on hovering.
public final class NoteCell extends ListCell<Message> {
    private final Phrases phrases;

    public NoteCell(Phrases phrases) {
        this.phrases = phrases;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Message note, boolean empty) {
        super.updateItem(note, empty);
        String sentence = note == null || empty ? "" : phrases.say(note.key(), note.arguments());
        Letters.show(this, sentence);
        Hint.show(this, sentence);
    }
}
