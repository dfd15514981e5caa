package org.pressmark.view.review;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.review.Reviewing;
import org.pressmark.desk.review.ThirdVersion;
import org.pressmark.model.Annotation;
import org.pressmark.review.Facet;
import org.pressmark.view.LineField;
import org.pressmark.view.Tools;

/// A third version while it is made: a line for each respect, each with mine, theirs and whatever else it can be;
/// stored by Ctrl+Enter or the button, given up by Esc.
final class ThirdPane extends VBox {
    private final Tools tools;
    private final Reviewing review;
    private final ReviewWords words;
    private final Runnable leave;
    private final GridPane rows = new GridPane();

    /// `leave` takes the focus back to the list.
    ThirdPane(Tools tools, Reviewing review, ReviewWords words, Runnable leave) {
        this.tools = tools;
        this.review = review;
        this.words = words;
        this.leave = leave;
        setId("review-third");
        getStyleClass().addAll("third", "review-card");
        rows.getStyleClass().add("third-rows");
        Label head = new Label(words.say("review.third"));
        head.getStyleClass().add("third-head");
        Button store = new Button(words.say("review.third.store"));
        store.setId("third-store");
        store.getStyleClass().setAll("decision", "taken");
        store.setOnAction(press -> store());
        Button giveUp = new Button(words.say("review.third.giveUp"));
        giveUp.getStyleClass().setAll("decision");
        giveUp.setOnAction(press -> giveUp());
        HBox foot = new HBox(store, giveUp);
        foot.getStyleClass().add("third-foot");
        getChildren().addAll(head, rows, foot);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        review.composing().thirdProperty().subscribe(this::begin);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            giveUp();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            store();
            key.consume();
        }
    }

    private void store() {
        tools.keyboard().run("reviewStoreThird");
        leave.run();
    }

    private void giveUp() {
        review.composing().endThird();
        leave.run();
    }

    private void begin(@Nullable ThirdVersion third) {
        setVisible(third != null);
        show(third);
        if (third != null) {
            third.selectedProperty().subscribe((before, now) -> {
                Respects respects = new Respects(tools.desk(), third, words);
                third.edit(respects.borders()
                        .getLast()
                        .edit()
                        .apply(third.draftProperty().get()));
                show(third);
            });
        }
    }

    private void show(@Nullable ThirdVersion third) {
        rows.getChildren().clear();
        if (third == null) {
            return;
        }
        Respects respects = new Respects(tools.desk(), third, words);
        row(words.say("review.kind"), respects.kinds(), third, respects);
        row(words.say("review.content"), respects.borders(), third, respects);
        for (Facet facet : respects.all()) {
            if (facet == Facet.NOTE) {
                note(third);
            } else {
                row(words.facet(facet), respects.of(facet), third, respects);
            }
        }
        rows.getChildren().stream()
                .filter(ComboBox.class::isInstance)
                .findFirst()
                .ifPresent(first -> first.requestFocus());
    }

    private void row(String name, List<Respects.Way> ways, ThirdVersion third, Respects respects) {
        if (ways.size() < 2) {
            return;
        }
        ComboBox<Respects.Way> choice = new ComboBox<>();
        choice.getItems().setAll(ways);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setPrefWidth(0);
        choice.setAccessibleText(name);
        choice.setCellFactory(any -> new WayCell());
        choice.setButtonCell(new WayCell());
        GridPane.setHgrow(choice, Priority.ALWAYS);
        choice.getSelectionModel().select(respects.now(ways));
        choice.getSelectionModel().selectedItemProperty().subscribe((before, way) -> {
            if (way != null) {
                third.edit(way.edit().apply(third.draftProperty().get()));
                if (respects.changesTheRest(way)) {
                    show(third);
                }
            }
        });
        rows.addRow(rows.getRowCount(), label(name), choice);
    }

    private void note(ThirdVersion third) {
        TextField field = new LineField();
        String note = third.draftProperty().get().head().note();
        field.setText(note == null ? "" : note);
        field.setAccessibleText(words.facet(Facet.NOTE));
        field.textProperty().subscribe((before, now) -> {
            Annotation draft = third.draftProperty().get();
            third.edit(draft.with(draft.head().noted(now.isBlank() ? null : now)));
        });
        rows.addRow(rows.getRowCount(), label(words.facet(Facet.NOTE)), field);
    }

    private static Label label(String name) {
        Label label = new Label(name);
        label.getStyleClass().add("facet");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /// One way, on one line.
    private static final class WayCell extends ListCell<Respects.Way> {
        @Override
        protected void updateItem(Respects.@Nullable Way way, boolean empty) {
            super.updateItem(way, empty);
            setText(way == null || empty ? null : way.words());
        }
    }

    /// What the rows are now; for tests of what can be picked.
    List<String> shown() {
        List<String> shown = new ArrayList<>();
        rows.getChildren().forEach(node -> {
            if (node instanceof Label label) {
                shown.add(label.getText());
            }
        });
        return shown;
    }
}
