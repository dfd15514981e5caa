package org.pressmark.view.form;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// Facts one below the other: what each is called on the left, its field on the right, what is wrong below it.
public final class FormPane extends GridPane {
    private static final double NAMES = 80;

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
        row(name, control);
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
        Label label = new Label(name);
        label.getStyleClass().add("fact-name");
        label.setLabelFor(node);
        node.setAccessibleText(name);
        GridPane.setValignment(label, VPos.TOP);
        add(label, 0, rows);
        add(node, 1, rows++);
        return this;
    }
}
