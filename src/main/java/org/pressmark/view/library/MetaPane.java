package org.pressmark.view.library;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// One line of small letters: where an article is from, when it appeared, how far it is. In a narrow library the
/// day goes first, then the outlet is cut.
final class MetaPane extends Region {
    private static final double GAP = 8;

    final Label outlet = part("outlet");
    final Label day = part("day");
    final Label status = part("status");

    MetaPane() {
        getStyleClass().add("meta");
        getChildren().addAll(outlet, day, status);
    }

    private static Label part(String style) {
        Label part = new Label();
        part.getStyleClass().add(style);
        part.setMinWidth(0);
        return part;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(Math.max(outlet.prefHeight(-1), status.prefHeight(-1)));
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        double statusWidth = snapSizeX(status.prefWidth(-1));
        double dayWidth = snapSizeX(day.prefWidth(-1));
        double room = getWidth() - statusWidth - GAP;
        double outletWidth = Math.min(snapSizeX(outlet.prefWidth(-1)), Math.max(0, room));
        day.setVisible(outletWidth + GAP + dayWidth <= room);
        outlet.resizeRelocate(0, 0, outletWidth, height);
        day.resizeRelocate(outletWidth + GAP, 0, dayWidth, height);
        status.resizeRelocate(getWidth() - statusWidth, 0, statusWidth, height);
    }
}
