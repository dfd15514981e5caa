package org.pressmark.view.register;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.UseCounts;
import org.pressmark.model.Entry;
import org.pressmark.model.Usage;
import org.pressmark.view.Letters;

/// An entry of a register: its name, in how many places it is used, and a word or two about it.
final class EntryCell extends ListCell<Entry> {
    private final EntryWords words;
    private final UseCounts counts;
    private final Label name = new Label();
    private final Label count = new Label();
    private final Label detail = new Label();
    private final Tooltip tooltip = new Tooltip();
    private final VBox lines;

    EntryCell(EntryWords words, UseCounts counts) {
        this.words = words;
        this.counts = counts;
        getStyleClass().add("entry-cell");
        name.getStyleClass().add("entry-name");
        count.getStyleClass().add("entry-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        detail.getStyleClass().add("entry-detail");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMinWidth(0);
        HBox first = new HBox(name, count);
        first.getStyleClass().add("entry-line");
        lines = new VBox(first, detail);
        lines.getStyleClass().add("entry-lines");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (entry == null || empty) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
        } else {
            Letters.show(name, EntryWords.name(entry));
            Letters.show(detail, words.detail(entry));
            tooltip.setText(EntryWords.names(entry));
            setTooltip(tooltip);
            setGraphic(lines);
            count();
        }
    }

    /// Looks again at how often it is used.
    void count() {
        Entry entry = getItem();
        if (entry != null && !isEmpty()) {
            Usage usage = counts.of(entry.id());
            int places = usage == null ? 0 : usage.places();
            count.setText(places == 0 ? "" : String.valueOf(places));
            setAccessibleText(words.spoken(entry, places));
        }
    }
}
