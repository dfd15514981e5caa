package org.pressmark.view.library;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.layout.Region;
import org.pressmark.model.Annotation;
import org.pressmark.view.KindStyle;

/// A thin line that shows how many tags of each kind an article has: each tag the same length, until they fill it.
final class CountsBar extends Region {
    /// How many tags fill the whole line; more of them are drawn shorter.
    private static final int FULL = 40;

    private static final double HEIGHT = 3;

    private final Map<Annotation.Kind, Region> parts = new EnumMap<>(Annotation.Kind.class);
    private Map<Annotation.Kind, Integer> counts = Map.of();

    CountsBar() {
        getStyleClass().add("counts");
        for (Annotation.Kind kind : Annotation.Kind.values()) {
            Region part = new Region();
            part.getStyleClass().addAll("part", KindStyle.name(kind));
            parts.put(kind, part);
            getChildren().add(part);
        }
    }

    void show(Map<Annotation.Kind, Integer> shown) {
        counts = shown;
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        double unit = getWidth() / Math.max(FULL, total);
        double from = 0;
        for (Map.Entry<Annotation.Kind, Region> part : parts.entrySet()) {
            double to = from + unit * counts.getOrDefault(part.getKey(), 0);
            part.getValue().resizeRelocate(snapPositionX(from), 0, snapPositionX(to) - snapPositionX(from), HEIGHT);
            from = to;
        }
    }
}
