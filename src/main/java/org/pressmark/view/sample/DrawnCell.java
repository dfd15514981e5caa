package org.pressmark.view.sample;

import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.SecondReading;
import org.pressmark.model.Review;
import org.pressmark.review.sample.Sample;
import org.pressmark.settings.Phrases;

/// A drawn tag in the list: its number and its mark, nothing of what the first reader said.
final class DrawnCell extends ListCell<Sample.Drawn> {
    private final Phrases phrases;
    private final SecondReading reading;

    DrawnCell(Phrases phrases, SecondReading reading) {
        this.phrases = phrases;
        this.reading = reading;
    }

    @Override
    protected void updateItem(Sample.@Nullable Drawn drawn, boolean empty) {
        super.updateItem(drawn, empty);
        if (empty || drawn == null) {
            setText("");
            return;
        }
        Review mark = reading.marksProperty().get().get(drawn.tag());
        String said = mark == null
                ? phrases.say("sample.unread")
                : switch (mark.decision()) {
                    case ACCEPT -> phrases.say("sample.isRight");
                    case REJECT -> phrases.say("sample.isWrong");
                    case AMEND -> phrases.say("sample.isBorder");
                    case COMMENT -> phrases.say("sample.unread");
                };
        setText(phrases.say("sample.line", getIndex() + 1, said));
    }
}
