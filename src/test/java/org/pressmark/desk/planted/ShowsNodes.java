package org.pressmark.desk.planted;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// Breaks: the desk knows observable values and nothing else of the toolkit.
public abstract class ShowsNodes {
    abstract Node node();

    abstract KeyEvent key();

    abstract Insets insets();
}
