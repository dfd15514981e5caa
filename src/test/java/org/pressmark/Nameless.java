package org.pressmark;

import java.util.Set;
import java.util.TreeSet;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;

/// What a screen reader could not name: controls that take the focus, buttons, and cells with something in them.
final class Nameless {
    private Nameless() {}

    static Set<String> in(Parent root) {
        Set<String> found = new TreeSet<>();
        look(root, found);
        return found;
    }

    private static void look(Node node, Set<String> found) {
        if (!node.isVisible()) {
            return;
        }
        if (isToBeNamed(node) && (name(node).isBlank() || node.getAccessibleRole() == AccessibleRole.NODE)) {
            found.add(node.getClass().getSimpleName() + " " + node.getStyleClass() + path(node));
        }
        boolean isWhole =
                node instanceof TextInputControl || node instanceof ButtonBase || node instanceof ComboBoxBase<?>;
        if (node instanceof Parent parent && !isWhole) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, found));
        }
    }

    private static boolean isToBeNamed(Node node) {
        if (node instanceof ScrollPane || node instanceof SplitPane) {
            return false;
        }
        if (node instanceof IndexedCell<?> cell) {
            return !cell.isEmpty();
        }
        return node instanceof ButtonBase || (node instanceof Control && node.isFocusTraversable());
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        if (node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank()) {
            return labeled.getText();
        }
        if (node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Labeled label) {
            return label.getText();
        }
        return node instanceof TextInputControl input && input.getPromptText() != null ? input.getPromptText() : "";
    }

    private static String path(Node node) {
        StringBuilder path = new StringBuilder();
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getId() != null) {
                path.append(" #").append(at.getId());
            }
        }
        return path.toString();
    }
}
