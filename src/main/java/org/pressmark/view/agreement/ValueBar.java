package org.pressmark.view.agreement;

import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pressmark.review.Figure;

/// A share as a bar from nothing to one, with a thin line over its interval; what is below nothing has no bar.
final class ValueBar extends Region {
    private static final double HEIGHT = 12;
    private static final double LINE = 2;
    private static final double LEAST = 2;

    private final Region bar = new Region();
    private final Region line = new Region();
    private final double value;
    private final @Nullable Double low;
    private final @Nullable Double high;

    ValueBar(Figure figure) {
        Double known = figure.value();
        value = known == null ? 0 : known;
        low = figure.low();
        high = figure.high();
        getStyleClass().add("track");
        bar.getStyleClass().add("bar");
        line.getStyleClass().add("interval");
        setMinSize(40, HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        getChildren().addAll(bar, line);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        bar.resizeRelocate(0, 0, Math.max(LEAST, width * Math.clamp(value, 0, 1)), HEIGHT);
        line.setVisible(low != null && high != null);
        if (low != null && high != null) {
            double from = width * Math.clamp(low, 0, 1);
            double to = width * Math.clamp(high, 0, 1);
            line.resizeRelocate(from, (HEIGHT - LINE) / 2, Math.max(LEAST, to - from), LINE);
        }
    }
}
