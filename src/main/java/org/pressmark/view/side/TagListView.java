package org.pressmark.view.side;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;

/// The open article's tags of some kinds in the order of the text. A click or Enter goes to one, with Ctrl a
/// click or the space bar takes it in hand too, Ctrl+A takes all; the chosen one is marked and kept in sight.
///
/// Selection in the list is only where the keys are: which tag is chosen is the desk's to say. A change touches the
/// cells on screen and nothing else, whatever the number of tags.
final class TagListView extends ListView<Annotation> {
    private static final double ROW = 52;

    private final Given given;
    private final Set<Annotation.Kind> kinds;
    private final List<TagCell> cells = new ArrayList<>();

    TagListView(Given given, Set<Annotation.Kind> kinds, String whenEmpty) {
        super(new FilteredList<>(given.desk().tags().all(), tag -> kinds.contains(tag.kind())));
        this.given = given;
        this.kinds = kinds;
        getStyleClass().add("tags");
        setFixedCellSize(ROW);
        setCellFactory(list -> {
            TagCell cell = new TagCell(given);
            cells.add(cell);
            return cell;
        });
        Label nothing = Card.sentence(whenEmpty);
        setPlaceholder(nothing);
        addEventFilter(KeyEvent.KEY_PRESSED, this::handle);
        given.desk().tags().listen(changed -> look());
        given.desk().chosenProperty().subscribe(this::follow);
        given.desk().picked().idsProperty().subscribe(this::look);
        given.desk().annotatorProperty().subscribe(annotator -> look());
        Redraw.whenNamesChange(given.desk(), this::look);
    }

    boolean lists(Annotation tag) {
        return kinds.contains(tag.kind());
    }

    private void look() {
        cells.forEach(TagCell::look);
    }

    private void handle(KeyEvent event) {
        Annotation tag = getFocusModel().getFocusedItem();
        if (event.getCode() == KeyCode.ENTER && tag != null) {
            event.consume();
            given.goTo(tag);
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

    private void follow(@Nullable Annotation chosen) {
        look();
        if (chosen == null || !lists(chosen)) {
            getSelectionModel().clearSelection();
            return;
        }
        int at = Collections.binarySearch(getItems(), chosen, Annotation.IN_TEXT);
        if (at >= 0) {
            getSelectionModel().clearAndSelect(at);
            getFocusModel().focus(at);
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
