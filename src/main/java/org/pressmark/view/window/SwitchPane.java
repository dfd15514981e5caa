package org.pressmark.view.window;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.pressmark.view.Begins;

/// One of several nodes at a time, in the same place; each is built when it is first shown, and kept.
///
/// What is shown later than the window gets the focus: the analyst asked for it. Screen thread only.
final class SwitchPane<E extends Enum<E>> extends StackPane {
    private final Map<E, Supplier<? extends Node>> makers;
    private final Map<E, Node> made;

    /// `makers` has a node for every value the property can take.
    SwitchPane(Class<E> places, ReadOnlyObjectProperty<E> shown, Map<E, Supplier<? extends Node>> makers) {
        this.makers = makers;
        this.made = new EnumMap<>(places);
        setMinSize(0, 0);
        show(shown.get());
        shown.subscribe((before, now) -> begin(show(now)));
    }

    private Node show(E place) {
        Node node = made.computeIfAbsent(
                place, first -> add(Objects.requireNonNull(makers.get(first)).get()));
        made.values().forEach(other -> other.setVisible(other.equals(node)));
        return node;
    }

    private Node add(Node node) {
        getChildren().add(node);
        return node;
    }

    /// Takes the focus to where work begins in the node that is shown.
    void beginShown() {
        made.values().stream().filter(Node::isVisible).forEach(SwitchPane::begin);
    }

    private static void begin(Node node) {
        if (node instanceof Begins part) {
            part.begin();
        } else {
            node.requestFocus();
        }
    }
}
