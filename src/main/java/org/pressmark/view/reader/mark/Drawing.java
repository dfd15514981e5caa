package org.pressmark.view.reader.mark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.shape.PathElement;
import org.jspecify.annotations.Nullable;

/// What is to be drawn below and above the words of a paragraph.
record Drawing(Map<Stroke, List<PathElement>> below, Map<Stroke, List<PathElement>> above) {
    /// One path: its style class, the colour where that is data, and its height over the others of its layer.
    record Stroke(String styleClass, @Nullable String colour, int height) {
        Stroke(String styleClass, int height) {
            this(styleClass, null, height);
        }
    }

    Drawing() {
        this(new HashMap<>(), new HashMap<>());
    }

    List<PathElement> below(Stroke stroke) {
        return below.computeIfAbsent(stroke, s -> new ArrayList<>());
    }

    List<PathElement> above(Stroke stroke) {
        return above.computeIfAbsent(stroke, s -> new ArrayList<>());
    }
}
