package org.pressmark.view.side;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.view.Letters;

/// A tag on two lines of a list; names and words are never wrapped.
final class TagCell extends ListCell<Annotation> {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
    private static final double INDENT = 16;

    private final Given given;
    private final Label who = new Label();
    private final Label kind = new Label();
    private final Label words = new Label();
    private final VBox lines;
    private @Nullable TagRow row;

    TagCell(Given given) {
        this.given = given;
        who.getStyleClass().add("tag-who");
        kind.getStyleClass().add("tag-kind");
        words.getStyleClass().addAll("tag-words", "article-words");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox first = new HBox(8, who, space, kind);
        first.getStyleClass().add("tag-first");
        who.setMinWidth(64);
        kind.setMinWidth(Region.USE_PREF_SIZE);
        lines = new VBox(first, words);
        lines.getStyleClass().add("tag-lines");
        getStyleClass().add("tag-cell");
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            Annotation tag = getItem();
            if (tag != null && event.isShortcutDown()) {
                given.desk().picked().toggle(tag);
            } else if (tag != null) {
                given.goTo(tag);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Annotation tag, boolean empty) {
        super.updateItem(tag, empty);
        if (tag == null || empty) {
            row = null;
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(CHOSEN, false);
            pseudoClassStateChanged(PICKED, false);
        } else {
            look();
        }
    }

    /// Looks again at what the tag says: a name, its place among quotes, or the choice may have changed.
    void look() {
        Annotation tag = getItem();
        if (tag == null || isEmpty()) {
            return;
        }
        Annotation chosen = given.desk().chosenProperty().get();
        pseudoClassStateChanged(CHOSEN, chosen != null && chosen.id().equals(tag.id()));
        pseudoClassStateChanged(PICKED, given.desk().picked().holds(tag));
        TagRow now = TagRow.of(tag, given);
        if (!now.equals(row)) {
            row = now;
            show(now);
        }
        setGraphic(lines);
    }

    private void show(TagRow now) {
        Letters.show(who, (now.level() > 0 ? "↳ " : "") + now.who());
        who.pseudoClassStateChanged(MISSING, now.known() == TagRow.Known.MISSING);
        kind.setText(now.kind());
        Letters.show(words, now.words());
        lines.setPadding(new Insets(0, 0, 0, now.level() * INDENT));
        setAccessibleText(String.join(", ", now.who(), now.kind(), now.words()));
    }
}
