package org.pressmark.view.agreement;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.pressmark.review.Figure;
import org.pressmark.review.report.FigureWords;
import org.pressmark.view.Letters;

/// A line of the chart: an outlet, its bar, value and number of units.
final class OutletBar extends HBox {
    OutletBar(FigureWords words, String outlet, Figure figure) {
        getStyleClass().add("bar-line");
        Label name = new Label();
        Letters.show(name, outlet);
        name.getStyleClass().add("name");
        name.setTooltip(new Tooltip(outlet));
        Label value = new Label(words.value(figure));
        value.getStyleClass().add(figure.undefined() == null ? "value" : "undefined");
        Label count = new Label("n = " + figure.n());
        count.getStyleClass().addAll("dim", "count");
        if (figure.undefined() == null) {
            ValueBar bar = new ValueBar(figure);
            HBox.setHgrow(bar, Priority.ALWAYS);
            getChildren().addAll(name, bar, value, count);
        } else {
            HBox.setHgrow(value, Priority.ALWAYS);
            value.setMaxWidth(Double.MAX_VALUE);
            getChildren().addAll(name, value, count);
        }
        setAccessibleText(outlet + ": " + words.value(figure) + " " + words.interval(figure));
        Tooltip.install(this, new Tooltip(getAccessibleText()));
    }
}
