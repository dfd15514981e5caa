package org.pressmark.view.reader.mark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.pressmark.view.reader.mark.Drawing.Stroke;

/// The paths of one paragraph's marks, below and above its words.
///
/// Paths are kept and refilled, so that painting mostly adds no node to the scene, and none of them is managed, so
/// that the words are never laid out again.
public final class MarkLayers {
    private final Pane below = layer();
    private final Pane above = layer();
    private final Map<Stroke, Path> belowPaths = new HashMap<>();
    private final Map<Stroke, Path> abovePaths = new HashMap<>();

    public Pane below() {
        return below;
    }

    public Pane above() {
        return above;
    }

    public void show(Drawing drawing) {
        show(drawing.below(), belowPaths, below);
        show(drawing.above(), abovePaths, above);
    }

    private static void show(Map<Stroke, List<PathElement>> drawn, Map<Stroke, Path> paths, Pane layer) {
        paths.forEach((stroke, path) -> {
            if (!drawn.containsKey(stroke)) {
                path.getElements().clear();
            }
        });
        drawn.forEach((stroke, elements) ->
                paths.computeIfAbsent(stroke, s -> path(s, layer)).getElements().setAll(elements));
    }

    private static Path path(Stroke stroke, Pane layer) {
        Path path = new Path();
        path.getStyleClass().setAll("mark", stroke.styleClass());
        path.setViewOrder(-stroke.height());
        path.setManaged(false);
        if (stroke.colour() != null) {
            path.setStyle("-fx-stroke: " + stroke.colour() + ";");
        }
        layer.getChildren().add(path);
        return path;
    }

    private static Pane layer() {
        Pane layer = new Pane();
        layer.setManaged(false);
        layer.setMouseTransparent(true);
        return layer;
    }
}
