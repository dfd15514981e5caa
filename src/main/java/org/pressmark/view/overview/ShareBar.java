package org.pressmark.view.overview;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Region;
import org.pressmark.model.Annotation;
import org.pressmark.view.KindStyle;

/// A bar of the tags of an outlet, a stretch in its colour for each kind; as wide as they are of the most there
/// are.
final class ShareBar extends Region {
    private static final double HEIGHT = 12;
    private static final double LEAST = 2;

    private final Map<Annotation.Kind, Integer> counts = new EnumMap<>(Annotation.Kind.class);
    private final Map<Annotation.Kind, Region> stretches = new EnumMap<>(Annotation.Kind.class);
    private int most = 1;

    ShareBar() {
        getStyleClass().add("share");
        setMinWidth(0);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        for (Annotation.Kind kind : Annotation.Kind.values()) {
            Region stretch = new Region();
            stretch.getStyleClass().addAll("stretch", KindStyle.name(kind));
            stretches.put(kind, stretch);
            getChildren().add(stretch);
        }
    }

    /// `most` is what a bar over the whole width would stand for.
    void show(Map<Annotation.Kind, Integer> shown, int most) {
        counts.clear();
        counts.putAll(shown);
        this.most = Math.max(1, most);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double left = 0;
        for (Annotation.Kind kind : List.of(Annotation.Kind.values())) {
            int count = counts.getOrDefault(kind, 0);
            double width = count == 0 ? 0 : Math.max(LEAST, getWidth() * count / most);
            Region stretch = stretches.get(kind);
            if (stretch != null) {
                stretch.setVisible(count > 0);
                stretch.resizeRelocate(left, 0, Math.min(width, Math.max(0, getWidth() - left)), HEIGHT);
            }
            left += width;
        }
    }
}
