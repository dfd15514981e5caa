package org.pressmark.view.form;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.pressmark.settings.Phrases;

/// What matters most, and the rest behind a quiet "More"; what says something of the rest stays in sight.
public final class FoldPane extends VBox {
    public FoldPane(Node first, FormPane rest, Phrases phrases) {
        getStyleClass().add("fold");
        BooleanProperty unfolded = new SimpleBooleanProperty(this, "unfolded");
        Hyperlink more = new Hyperlink();
        more.getStyleClass().add("more");
        more.textProperty().bind(unfolded.map(isOpen -> phrases.say(isOpen ? "form.less" : "form.more")));
        more.setOnAction(event -> {
            more.setVisited(false);
            unfolded.set(!unfolded.get());
        });
        rest.foldedProperty().bind(unfolded.not());
        rest.visibleProperty().bind(rest.hiddenBinding().not());
        rest.managedProperty().bind(rest.visibleProperty());
        getChildren().addAll(first, rest, more);
    }
}
