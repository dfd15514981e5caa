package org.pressmark.view.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.review.Agreements;
import org.pressmark.review.Facet;
import org.pressmark.review.Figure;
import org.pressmark.review.report.FigureWords;
import org.pressmark.settings.Phrases;

/// The chart by outlet: a bar for one measure in the articles of each outlet, with its interval. Screen thread
/// only.
final class OutletsPane extends VBox {
    private static final int MOST = 12;

    /// A figure whichever articles it is of.
    private record Measured(Annotation.Kind kind, @Nullable Facet facet, Figure.Unit unit, Figure.Measure measure) {
        static Measured of(Figure figure) {
            return new Measured(figure.kind(), figure.facet(), figure.unit(), figure.measure());
        }
    }

    private final Phrases phrases;
    private final FigureWords words;
    private final ComboBox<Measured> measures = new ComboBox<>();
    private final VBox lines = new VBox();
    private final Label rest = new Label();
    private Map<String, List<Figure>> outlets = Map.of();

    OutletsPane(Phrases phrases) {
        this.phrases = phrases;
        this.words = new FigureWords(phrases::say);
        setId("agreement-outlets");
        getStyleClass().add("card");
        Label head = new Label(phrases.say("agreement.outlets"));
        head.getStyleClass().add("card-head");
        head.setMinWidth(USE_PREF_SIZE);
        measures.setId("agreement-measure");
        measures.setAccessibleText(phrases.say("agreement.outlets"));
        measures.setConverter(new Shown<>(this::name));
        measures.setMinWidth(0);
        measures.valueProperty().subscribe((Measured measured) -> draw());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox line = new HBox(head, between, measures);
        line.getStyleClass().add("card-line");
        lines.getStyleClass().add("bars");
        rest.getStyleClass().add("dim");
        getChildren().addAll(line, lines, rest);
    }

    private String name(Measured measured) {
        Figure figure = new Figure(
                measured.kind(), measured.facet(), measured.unit(), measured.measure(), null, null, null, 0, null);
        String respect = measured.facet() == null ? words.unit(figure) : words.respect(figure);
        return phrases.say("agreement.measured", words.kind(figure), respect, words.measure(figure));
    }

    void show(Agreements.@Nullable OfPair pair, Annotation.@Nullable Kind kind) {
        Measured before = measures.getValue();
        Set<Measured> all = new LinkedHashSet<>();
        if (pair != null) {
            pair.figures().all().stream()
                    .filter(figure -> kind == null || figure.kind() == kind)
                    .map(Measured::of)
                    .forEach(all::add);
        }
        outlets = pair == null ? Map.of() : pair.figures().outlets();
        measures.getItems().setAll(all);
        measures.setValue(
                all.contains(before)
                        ? before
                        : all.stream()
                                .filter(measured -> measured.measure() == Figure.Measure.F1)
                                .findFirst()
                                .orElse(null));
        draw();
    }

    private void draw() {
        Measured measured = measures.getValue();
        measures.setDisable(measured == null);
        lines.getChildren().clear();
        Map<String, Figure> found = new TreeMap<>();
        outlets.forEach((outlet, figures) -> figures.stream()
                .filter(figure -> Measured.of(figure).equals(measured))
                .forEach(figure -> found.put(outlet, figure)));
        List<Map.Entry<String, Figure>> sorted = new ArrayList<>(found.entrySet());
        sorted.sort(Comparator.comparingLong(
                (Map.Entry<String, Figure> each) -> -each.getValue().n()));
        sorted.stream()
                .limit(MOST)
                .forEach(each -> lines.getChildren().add(new OutletBar(words, outlet(each.getKey()), each.getValue())));
        rest.setVisible(sorted.isEmpty() || sorted.size() > MOST);
        rest.setManaged(rest.isVisible());
        rest.setText(
                sorted.isEmpty()
                        ? phrases.say(measures.getItems().isEmpty() ? "agreement.noPair" : "agreement.nothing")
                        : phrases.say("agreement.moreOutlets", sorted.size() - MOST));
    }

    private String outlet(String name) {
        return name.isEmpty() ? phrases.say("figure.outletUnknown") : name;
    }
}
