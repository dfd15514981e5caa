package org.pressmark.view.review;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What stands on one of the buttons with which a review begins: what it does, and below in as many lines as it
/// takes what comes of it.
///
/// A button asks how high its content is without saying how wide it may be; wrapped words would be cut.
final class WayPane extends VBox {
    private static final double WIDTH = 460;

    WayPane(Label title, Label help) {
        super(title, help);
        setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        help.setWrapText(true);
        help.setMinHeight(USE_PREF_SIZE);
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? WIDTH : width);
    }
}
