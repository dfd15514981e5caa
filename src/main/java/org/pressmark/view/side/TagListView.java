package org.pressmark.view.side;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Tags;
import org.pressmark.model.Annotation;
import org.pressmark.view.side.TagTree.Branch.Inside;

/// The open article's tags of some kinds in the order of the text, nested quotes below the quote around them. A
/// click or Enter goes to one, Enter again to its next part; Left and Right fold and unfold; with Ctrl a click or
/// the space bar takes it in hand too, Ctrl+A takes all; the chosen one is marked and kept in sight.
///
/// Selection in the list is only where the keys are: which tag is chosen is the desk's to say. A change touches the
/// cells on screen and nothing else, whatever the number of tags.
final class TagListView extends ListView<Annotation> {
    static final double ROW = 52;

    private final Given given;
    private final TagTree tree;
    private final List<TagCell> cells = new ArrayList<>();
    private boolean isStale;

    TagListView(Given given, Set<Annotation.Kind> kinds, String whenEmpty) {
        this.given = given;
        this.tree = new TagTree(given.desk().tags(), kinds);
        setItems(tree.rows());
        getStyleClass().add("tags");
        setFixedCellSize(ROW);
        setCellFactory(list -> {
            TagCell cell = new TagCell(given, tree, ROW);
            cells.add(cell);
            return cell;
        });
        Label nothing = Card.sentence(whenEmpty);
        setPlaceholder(nothing);
        addEventFilter(KeyEvent.KEY_PRESSED, this::handle);
        given.desk().textProperty().subscribe(text -> tree.grow());
        given.desk().tags().listen(this::grow);
        tree.rows().addListener((InvalidationListener) changed -> look());
        given.desk().chosenProperty().subscribe(this::follow);
        given.desk().picked().idsProperty().subscribe(this::look);
        given.desk().annotatorProperty().subscribe(annotator -> look());
        Redraw.whenNamesChange(given.desk(), this::look);
    }

    boolean lists(Annotation tag) {
        return tree.lists(tag);
    }

    private void grow(Tags.Changed changed) {
        if (Stream.concat(changed.gone().stream(), changed.come().stream()).anyMatch(tree::lists)) {
            tree.grow();
        }
        look();
    }

    /// Rows say what is true now when they are next laid out: one change is told by several properties, and each
    /// look at a row reads the words of its tag.
    private void look() {
        isStale = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (isStale) {
            isStale = false;
            cells.forEach(TagCell::look);
        }
        super.layoutChildren();
    }

    private void handle(KeyEvent event) {
        Annotation tag = getFocusModel().getFocusedItem();
        if (event.getCode() == KeyCode.ENTER && tag != null) {
            event.consume();
            given.goOn(tag);
        } else if (tag != null && (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT)) {
            event.consume();
            step(tag, event.getCode() == KeyCode.LEFT);
        } else if (event.getCode() == KeyCode.A
                && event.isShortcutDown()
                && !event.isShiftDown()
                && !getItems().isEmpty()) {
            event.consume();
            given.desk()
                    .picked()
                    .pick(List.copyOf(getItems()), tag == null ? getItems().getFirst() : tag);
        } else if (event.getCode() == KeyCode.SPACE && event.isShortcutDown() && tag != null) {
            event.consume();
            given.desk().picked().toggle(tag);
        }
    }

    /// Left folds a quote, or goes to the one it is nested in; Right unfolds it.
    private void step(Annotation tag, boolean isOutwards) {
        Inside wanted = isOutwards ? Inside.SHOWN : Inside.FOLDED;
        Annotation above = tree.above(tag);
        if (tree.branch(tag).inside() == wanted) {
            tree.toggle(tag);
            focus(tree.indexOf(tag));
        } else if (isOutwards && above != null) {
            focus(tree.indexOf(above));
        }
    }

    private void focus(int at) {
        getSelectionModel().clearAndSelect(at);
        getFocusModel().focus(at);
    }

    private void follow(@Nullable Annotation chosen) {
        look();
        if (chosen == null || !lists(chosen)) {
            getSelectionModel().clearSelection();
            return;
        }
        tree.reveal(chosen);
        int at = tree.indexOf(chosen);
        if (at >= 0) {
            focus(at);
            bringIntoSight(at);
        }
    }

    /// Scrolls only if it must, and then so that the rows before it are seen too.
    private void bringIntoSight(int at) {
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null) {
            int first = flow.getFirstVisibleCell().getIndex();
            int last = flow.getLastVisibleCell().getIndex();
            if (at > first && at < last) {
                return;
            }
        }
        scrollTo(Math.max(0, at - 2));
    }
}
