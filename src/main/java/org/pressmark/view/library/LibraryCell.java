package org.pressmark.view.library;

import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.LibraryRow;
import org.pressmark.view.Letters;

/// A line of the library: title, outlet, day, status of work, and how much is tagged. A line not read yet is a
/// quiet bar.
final class LibraryCell extends ListCell<@Nullable LibraryRow> {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");

    private final RowWords words;
    private final TitlePane title = new TitlePane();
    private final MetaPane meta = new MetaPane();
    private final CountsBar counts = new CountsBar();
    private final Region waiting = new Region();
    private final Tooltip tooltip = new Tooltip();
    private final VBox lines = new VBox(title, meta, counts);
    private @Nullable UUID open;

    LibraryCell(RowWords words) {
        this.words = words;
        getStyleClass().add("library-cell");
        lines.getStyleClass().add("lines");
        waiting.getStyleClass().add("waiting");
        tooltip.setShowDelay(Duration.millis(600));
        setGraphic(new StackPane(waiting, lines));
        setText(null);
        // A cell as wide as its list: the ellipsis is set by the pane, never by a scroll bar below it.
        setPrefWidth(0);
    }

    /// Says which article lies open.
    void open(@Nullable UUID article) {
        open = article;
        mark();
    }

    @Override
    protected void updateItem(@Nullable LibraryRow row, boolean empty) {
        super.updateItem(row, empty);
        waiting.setVisible(!empty && row == null);
        lines.setVisible(row != null);
        if (row == null) {
            setTooltip(null);
            setAccessibleText(null);
        } else {
            show(row);
        }
        mark();
    }

    private void mark() {
        LibraryRow row = getItem();
        pseudoClassStateChanged(OPEN, row != null && row.article().id().equals(open));
    }

    private void show(LibraryRow row) {
        Article article = row.article();
        title.show(article.title());
        Letters.show(meta.outlet, words.outlet(article.provenance()));
        meta.outlet.pseudoClassStateChanged(UNKNOWN, RowWords.isUnknown(article.provenance()));
        meta.day.setText(words.day(article));
        meta.status.setText(words.status(row));
        counts.show(row.counts());
        String done = words.doneBy(row);
        tooltip.setText(String.join("\n", article.title(), words.counts(row.counts()), done)
                .strip());
        setTooltip(tooltip);
        setAccessibleText(String.join(
                ", ",
                article.title(),
                meta.outlet.getText(),
                meta.day.getText(),
                words.status(article.status()),
                done));
    }
}
