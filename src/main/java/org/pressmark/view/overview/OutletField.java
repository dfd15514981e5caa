package org.pressmark.view.overview;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.pressmark.desk.Census;
import org.pressmark.model.Annotation;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Letters;
import org.pressmark.view.Words;

/// A line of the chart: an outlet, its bar, how many tags and articles. Pressed, it lists the articles.
final class OutletField extends Button {
    private final Phrases phrases;
    private final Label name = new Label();
    private final Label tags = new Label();
    private final Label articles = new Label();
    private final ShareBar bar = new ShareBar();
    private final Tooltip tooltip = new Tooltip();

    OutletField(Phrases phrases) {
        this.phrases = phrases;
        getStyleClass().setAll("outlet-line");
        name.getStyleClass().add("name");
        tags.getStyleClass().add("number");
        articles.getStyleClass().addAll("number", "dim");
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox line = new HBox(name, bar, tags, articles);
        line.getStyleClass().add("line");
        line.prefWidthProperty().bind(widthProperty().subtract(16));
        setGraphic(line);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setTooltip(tooltip);
    }

    void show(String outlet, Census.Source source, int most) {
        Letters.show(name, outlet);
        bar.show(source.tags(), most);
        tags.setText(Integer.toString(Census.sum(source.tags())));
        articles.setText(articles(phrases, source.articles()));
        String said = counts(source);
        tooltip.setText(phrases.say("overview.line", outlet, said));
        setAccessibleText(phrases.say(source.outlet() == null ? "overview.line" : "overview.outlet", outlet, said));
    }

    private String counts(Census.Source source) {
        return Stream.concat(Stream.of(articles(phrases, source.articles())), kinds(phrases, source.tags()))
                .collect(Collectors.joining(", "));
    }

    static String articles(Phrases phrases, int count) {
        return phrases.say("overview.total", count);
    }

    static Stream<String> kinds(Phrases phrases, Map<Annotation.Kind, Integer> counts) {
        return Stream.of(Annotation.Kind.values())
                .filter(counts::containsKey)
                .map(kind -> Words.count(phrases, kind, counts.getOrDefault(kind, 0)));
    }
}
