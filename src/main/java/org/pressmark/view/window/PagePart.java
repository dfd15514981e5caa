package org.pressmark.view.window;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.pressmark.text.Span;

/// The page as the window knows it: its node, how it gets the focus, and where words of the article are in the
/// node's own coordinates, if they are in view.
public record PagePart(Node node, Runnable focus, Function<Span, Optional<Bounds>> where) {
    Optional<Bounds> inScene(Span span) {
        return where.apply(span).map(node::localToScene);
    }
}
