package org.pressmark.view.side;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.view.Letters;
import org.pressmark.view.side.TagTree.Branch;

/// A tag on two lines of a list, beside its branch of the tree; names and words are never wrapped.
final class TagCell extends ListCell<Annotation> {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

    private final Given given;
    private final TagTree tree;
    private final RowHeadBar head = new RowHeadBar();
    private final Label words = new Label();
    private final BranchPane branch;
    private final HBox whole;
    private @Nullable TagRow row;
    private @Nullable Branch hung;

    TagCell(Given given, TagTree tree, double height) {
        this.given = given;
        this.tree = tree;
        branch = new BranchPane(() -> {
            Annotation tag = getItem();
            if (tag != null) {
                tree.toggle(tag);
            }
        });
        words.getStyleClass().addAll("tag-words", "article-words");
        VBox lines = new VBox(head, words);
        lines.getStyleClass().add("tag-lines");
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        whole = new HBox(branch, lines);
        whole.setPrefHeight(height);
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
            hung = null;
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
        Branch place = tree.branch(tag);
        branch.show(place, tree.hasBranches());
        if (!now.equals(row) || !place.equals(hung)) {
            row = now;
            hung = place;
            show(now, place);
        }
        setGraphic(whole);
    }

    private void show(TagRow now, Branch place) {
        head.show(now);
        Letters.show(words, now.words());
        setAccessibleText(Given.sentence(
                now.whole(),
                now.kind(),
                now.words(),
                place.level() > 0 ? given.say("side.lists.level", place.level()) : null,
                switch (place.inside()) {
                    case NOTHING -> null;
                    case SHOWN -> given.say("side.lists.unfolded");
                    case FOLDED -> given.say("side.lists.folded");
                }));
    }
}
