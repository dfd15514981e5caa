package org.pressmark.view.reader;

import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;
import org.pressmark.text.Edge;

/// A handle: a stem along the line of words, with a knob above it at a start and below it at an end, so that those
/// of neighbours do not cover each other.
final class GripView extends Region {
    private static final double KNOB = 4;

    /// How far from the stem a press still takes hold of it.
    private static final double REACH = 5;

    private final Edge edge;
    private final Line stem = new Line();
    private final Circle knob = new Circle(KNOB);

    GripView(Edge edge) {
        this.edge = edge;
        getStyleClass().addAll("grip", edge == Edge.START ? "grip-start" : "grip-end");
        stem.getStyleClass().setAll("grip-stem");
        knob.getStyleClass().setAll("grip-knob");
        stem.setManaged(false);
        knob.setManaged(false);
        setManaged(false);
        setVisible(false);
        setCursor(Cursor.H_RESIZE);
        getChildren().addAll(stem, knob);
    }

    Edge edge() {
        return edge;
    }

    /// Stands on a line of words, the parent's bounds without width; hidden where there is none, or out of sight.
    void place(@Nullable Bounds line, double height) {
        boolean isSeen = line != null && line.getCenterY() > 0 && line.getCenterY() < height;
        setVisible(isSeen);
        if (line == null || !isSeen) {
            return;
        }
        double above = edge == Edge.START ? 2 * KNOB : 0;
        double below = edge == Edge.END ? 2 * KNOB : 0;
        double x = snapPositionX(line.getMinX());
        double tall = line.getHeight() + above + below;
        resizeRelocate(x - REACH, line.getMinY() - above, 2 * REACH, tall);
        stem.setStartX(REACH);
        stem.setEndX(REACH);
        stem.setStartY(above);
        stem.setEndY(tall - below);
        knob.setCenterX(REACH);
        knob.setCenterY(edge == Edge.START ? KNOB : tall - KNOB);
    }
}
