package org.pressmark.view.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.settings.Phrases;
import org.pressmark.view.LineField;

/// Names of one thing, each on a row of its own and running the way of its script; the empty row at the end takes
/// the next one. An emptied row is a name taken away.
public final class NamesField extends VBox implements Fact<List<String>> {
    private final Phrases phrases;
    private final String name;
    private final TextField last;
    private final VBox lines = new VBox();
    private final List<TextField> rows = new ArrayList<>();
    private Consumer<@Nullable List<String>> taker = taken -> {};
    private List<String> shown = List.of();

    /// `name` says what each of the names is; `add` stands in the empty row.
    public NamesField(String name, String add, Phrases phrases) {
        this.name = name;
        this.phrases = phrases;
        this.last = row("");
        last.setPromptText(add);
        getStyleClass().add("names-field");
        lines.getStyleClass().add("names-field");
        lines.managedProperty().bind(Bindings.isNotEmpty(lines.getChildren()));
        getChildren().setAll(lines, last);
    }

    private TextField row(String value) {
        TextField field = new LineField(value);
        field.getStyleClass().add("fact-field");
        field.setAccessibleText(name);
        field.setOnAction(enter -> settle());
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                settle();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        return field;
    }

    /// Up and Down go from row to row.
    private void walk(KeyEvent key) {
        int by = key.getCode() == KeyCode.DOWN ? 1 : key.getCode() == KeyCode.UP ? -1 : 0;
        List<TextField> fields = Stream.concat(rows.stream(), Stream.of(last)).toList();
        int at = fields.indexOf(key.getTarget());
        if (by != 0 && at + by >= 0 && at + by < fields.size()) {
            key.consume();
            fields.get(at + by).requestFocus();
        }
    }

    private HBox line(TextField field) {
        Button cross = new Button("×");
        cross.getStyleClass().add("cross");
        cross.setAccessibleText(phrases.say("form.remove", field.getText()));
        cross.setFocusTraversable(false);
        cross.setOnAction(press -> {
            field.setText("");
            settle();
        });
        HBox line = new HBox(field, cross);
        line.getStyleClass().add("names-line");
        HBox.setHgrow(field, Priority.ALWAYS);
        return line;
    }

    private List<String> typed() {
        return Stream.concat(rows.stream(), Stream.of(last))
                .map(field -> field.getText().strip())
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
    }

    @Override
    public Control control() {
        return last;
    }

    @Override
    public void show(@Nullable List<String> value) {
        List<String> names = value == null ? List.of() : value;
        if (!names.equals(shown) || (!isFocusWithin() && !names.equals(typed()))) {
            shown = names;
            draw();
        }
    }

    private void draw() {
        rows.clear();
        shown.forEach(each -> rows.add(row(each)));
        last.setText("");
        lines.getChildren().setAll(rows.stream().map(this::line).toList());
    }

    @Override
    public void commitsTo(Consumer<@Nullable List<String>> other) {
        taker = other;
    }

    @Override
    public void settle() {
        List<String> typed = typed();
        if (!typed.equals(shown)) {
            taker.accept(typed);
        }
    }

    @Override
    public void giveUp() {
        if (!typed().equals(shown)) {
            draw();
        }
    }
}
