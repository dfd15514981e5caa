package org.pressmark.view;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.pressmark.desk.Showing;

/// The head of a panel that stands in the place of the library: what it is, how much of it there is, and a way
/// back.
///
/// Screen thread only.
public final class HeadBar extends HBox {
    /// `left` gives the focus back to the page once the library is back.
    public HeadBar(Tools tools, String title, Label count, Runnable left) {
        Label name = new Label(title);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        count.setMinWidth(Region.USE_PREF_SIZE);
        Button close = new Button("×");
        close.getStyleClass().addAll("quiet", "close");
        close.setFocusTraversable(false);
        close.setAccessibleText(tools.phrases().say("panel.close"));
        close.setTooltip(new Tooltip(tools.phrases().say("panel.close")));
        close.setOnAction(press -> {
            tools.desk().showing().show(Showing.Panel.LIBRARY);
            left.run();
        });
        getStyleClass().addAll("panel-head", "closable");
        getChildren().addAll(name, between, count, close);
    }
}
