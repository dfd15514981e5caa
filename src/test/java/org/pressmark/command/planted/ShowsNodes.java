package org.pressmark.command.planted;

import javafx.scene.Node;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;

/// Breaks: a command knows keys and observable values and nothing else of the toolkit.
public abstract class ShowsNodes {
    abstract Node node();

    abstract Window window();

    abstract PopOver popOver();
}
