package org.pressmark.view.arrival;

import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.Arrivals.Entry;
import org.pressmark.model.Message;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Hint;
import org.pressmark.view.Letters;

/// An article in a file with others: its title over date, size and url.
final class EntryCell extends ListCell<Entry> {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu");
    private static final long KIBIBYTE = 1024;

    private final Phrases phrases;
    private final Label title = new Label();
    private final Label facts = new Label();
    private final VBox lines = new VBox(title, facts);

    EntryCell(Phrases phrases) {
        this.phrases = phrases;
        facts.getStyleClass().add("dim");
        lines.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        boolean isThere = entry != null && !empty;
        setGraphic(isThere ? lines : null);
        setTooltip(null);
        if (entry != null && isThere) {
            Letters.show(title, entry.title());
            Message trouble = entry.trouble();
            title.setDisable(trouble != null);
            Letters.show(facts, trouble == null ? facts(entry) : phrases.say(trouble.key(), trouble.arguments()));
            Hint.show(this, entry.title() + "\n" + facts.getText());
        }
    }

    private String facts(Entry entry) {
        return Stream.of(
                        entry.date() == null ? null : entry.date().day().format(DAY.withLocale(phrases.locale())),
                        entry.size() < 0 ? null : phrases.say("arrival.size", (entry.size() + KIBIBYTE - 1) / KIBIBYTE),
                        entry.url())
                .filter(Objects::nonNull)
                .map(Letters::isolated)
                .collect(Collectors.joining(" · "));
    }
}
