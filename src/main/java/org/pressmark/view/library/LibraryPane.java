package org.pressmark.view.library;

import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import java.util.WeakHashMap;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Library;
import org.pressmark.model.Article;
import org.pressmark.model.LibraryFilter;
import org.pressmark.model.LibraryRow;
import org.pressmark.view.Look;
import org.pressmark.view.Tools;

/// The articles of the project: filtered, listed a page at a time, opened with a click or Enter.
///
/// The article that lies open is known by its id, not by its line, so it stays marked when the list is read anew.
public final class LibraryPane extends BorderPane {
    private static final double LINE = 77;

    private final Tools tools;
    private final Library library;
    private final Runnable opened;
    private final ListView<@Nullable LibraryRow> list = new ListView<>();
    private final Set<LibraryCell> cells = Collections.newSetFromMap(new WeakHashMap<>());
    private final LibraryFilterBar filter;

    /// `opened` runs when an article was opened from here.
    public LibraryPane(Tools tools, Runnable opened) {
        this.tools = tools;
        this.library = tools.desk().library();
        this.opened = opened;
        this.filter = new LibraryFilterBar(
                tools.phrases(),
                tools.desk().shelves().outlets().all(),
                () -> tools.desk().annotatorProperty().get().id(),
                this::filter);
        getStyleClass().add("library");
        getStylesheets().add(Look.sheet("library"));
        prepareList();
        setTop(new VBox(head(), filter, progress()));
        setCenter(list);
        setBottom(foot());
        tools.desk().articleProperty().subscribe(this::follow);
        library.filterProperty().subscribe(filter::show);
        tools.desk().annotatorProperty().subscribe((before, now) -> filter.annotatorChanged());
        library.addListener(this::listChanged);
    }

    private HBox head() {
        Label name = new Label(say("library.head"));
        Label count = new Label();
        count.setId("library-count");
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> say(
                                "library.count",
                                library.size(),
                                library.totalProperty().get()),
                        library,
                        library.totalProperty()));
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox head = new HBox(name, between, count);
        head.getStyleClass().add("panel-head");
        return head;
    }

    private ProgressBar progress() {
        ProgressBar progress = new ProgressBar();
        progress.setId("library-progress");
        progress.setAccessibleText(say("library.searching"));
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.visibleProperty().bind(library.searchingProperty());
        progress.progressProperty()
                .bind(Bindings.when(library.searchingProperty()).then(-1.0).otherwise(0.0));
        return progress;
    }

    private void prepareList() {
        list.setId("library-list");
        list.setAccessibleText(say("library.list"));
        list.setFixedCellSize(LINE);
        list.setItems(library);
        list.setFocusModel(new PlaceFocus<>(list));
        list.setSelectionModel(new PlaceSelection<>(list));
        list.setCellFactory(any -> cell());
        list.setPlaceholder(placeholder());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::openChosen);
    }

    private LibraryCell cell() {
        LibraryCell cell = new LibraryCell(new RowWords(tools.desk(), tools.phrases()));
        cells.add(cell);
        cell.open(id(article()));
        cell.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                open(cell.getItem());
            }
        });
        return cell;
    }

    private Node placeholder() {
        Label nothing = new Label();
        nothing.getStyleClass().add("nothing");
        nothing.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> say(library.totalProperty().get() == 0 ? "library.empty" : "library.nothingFits"),
                        library.totalProperty()));
        return nothing;
    }

    private HBox foot() {
        HBox foot = new HBox();
        foot.getStyleClass().add("foot");
        for (String name : new String[] {"addArticles", "pasteArticle"}) {
            tools.keyboard().find(name).ifPresent(command -> {
                Button button = new Button(tools.keyboard().title(command));
                button.setId("library-" + name);
                button.getStyleClass().add("quiet");
                button.setOnAction(press -> command.run());
                foot.getChildren().add(button);
            });
        }
        foot.setManaged(!foot.getChildren().isEmpty());
        return foot;
    }

    private void filter(LibraryFilter other) {
        if (!library.filter().equals(other)) {
            library.filter(other);
        }
    }

    private void openChosen(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            int chosen = list.getSelectionModel().getSelectedIndex();
            open(chosen < 0 ? null : library.get(chosen));
            key.consume();
        }
    }

    private void open(@Nullable LibraryRow row) {
        if (row == null) {
            return;
        }
        if (row.article().id().equals(id(article()))) {
            opened.run();
        } else {
            tools.desk().open(row.article().id(), opened);
        }
    }

    private void listChanged(ListChangeListener.Change<? extends @Nullable LibraryRow> change) {
        while (change.next()) {
            if (change.wasReplaced() || change.wasRemoved()) {
                list.getSelectionModel().clearSelection();
            }
        }
        follow(article());
    }

    /// Puts the list's own choice on the article that lies open, if its line has been read.
    private void follow(@Nullable Article open) {
        cells.forEach(cell -> cell.open(id(open)));
        Integer place = open == null ? null : library.placeOf(open.id());
        if (place != null && list.getSelectionModel().getSelectedIndex() != place) {
            list.getSelectionModel().clearAndSelect(place);
        }
    }

    private @Nullable Article article() {
        return tools.desk().articleProperty().get();
    }

    private static @Nullable UUID id(@Nullable Article article) {
        return article == null ? null : article.id();
    }

    private String say(String key, Object... arguments) {
        return tools.phrases().say(key, arguments);
    }
}
