package org.pressmark.view.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// Facts one below the other: what each is called on the left, its field on the right, what is wrong below it.
///
/// A form can be folded; then only those facts are shown that say something. The gaps are margins, because a grid
/// keeps the gap of a row in which nothing is shown.
public final class FormPane extends GridPane {
    private static final double NAMES = 80;

    private static final Insets GAP = new Insets(0, 0, 4, 0);

    private final BooleanProperty folded = new SimpleBooleanProperty(this, "folded");
    private final BooleanProperty silent = new SimpleBooleanProperty(this, "silent", true);
    private final Map<String, BooleanProperty> telling = new HashMap<>();
    private int rows;

    public FormPane() {
        getStyleClass().add("form");
        ColumnConstraints names = new ColumnConstraints(NAMES);
        ColumnConstraints fields = new ColumnConstraints(0, NAMES, Double.MAX_VALUE);
        fields.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(names, fields);
    }

    /// Adds a fact under a name that is also its accessible name; `id` is its node's id.
    public FormPane row(String id, String name, Fact<?> fact) {
        Control control = fact.control();
        control.setId(id);
        BooleanProperty isTelling = new SimpleBooleanProperty();
        telling.put(id, isTelling);
        addRow(name, control, isTelling);
        if (fact instanceof Problematic problematic) {
            Label problem = new Label();
            problem.getStyleClass().add("problem");
            problem.setWrapText(true);
            problem.textProperty().bind(problematic.problemProperty());
            problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
            problem.managedProperty().bind(problem.visibleProperty());
            add(problem, 1, rows++);
        }
        return this;
    }

    /// Adds anything else under a name.
    public FormPane row(String name, Node node) {
        addRow(name, node, new SimpleBooleanProperty());
        return this;
    }

    private void addRow(String name, Node node, BooleanProperty isTelling) {
        Label label = new Label(name);
        label.getStyleClass().add("fact-name");
        label.setLabelFor(node);
        node.setAccessibleText(name);
        GridPane.setValignment(label, VPos.TOP);
        addRow(rows++, label, node);
        for (Node part : List.of(label, node)) {
            GridPane.setMargin(part, GAP);
            part.visibleProperty().bind(folded.not().or(isTelling));
            part.managedProperty().bind(part.visibleProperty());
        }
    }

    /// Says which facts, by their ids, say something: they stay where the form is folded.
    public void keep(Set<String> ids) {
        telling.forEach((id, isTelling) -> isTelling.set(ids.contains(id)));
        silent.set(ids.isEmpty());
    }

    BooleanProperty foldedProperty() {
        return folded;
    }

    /// Whether it is folded and none of its facts says anything.
    BooleanBinding hiddenBinding() {
        return folded.and(silent);
    }
}
