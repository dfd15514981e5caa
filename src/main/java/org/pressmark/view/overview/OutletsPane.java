package org.pressmark.view.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Census;
import org.pressmark.model.Annotation;
import org.pressmark.settings.Phrases;
import org.pressmark.view.KindStyle;
import org.pressmark.view.Words;

/// The chart by outlet and kind: the outlets with the most tags, a bar each, and what the others come to.
final class OutletsPane extends VBox {
    private static final int MOST = 12;

    private final Phrases phrases;
    private final Function<@Nullable UUID, String> names;
    private final Consumer<UUID> list;
    private final VBox lines = new VBox();
    private final Label rest = new Label();

    /// `names` says what an outlet is called, `list` lists its articles.
    OutletsPane(Phrases phrases, Function<@Nullable UUID, String> names, Consumer<UUID> list) {
        this.phrases = phrases;
        this.names = names;
        this.list = list;
        setId("overview-outlets");
        getStyleClass().add("card");
        Label head = new Label(phrases.say("overview.outlets"));
        head.getStyleClass().add("card-head");
        lines.getStyleClass().add("outlets");
        rest.getStyleClass().add("dim");
        getChildren().addAll(head, legend(), lines, rest);
    }

    private HBox legend() {
        HBox legend = new HBox();
        legend.getStyleClass().add("legend");
        for (Annotation.Kind kind : Annotation.Kind.values()) {
            Region swatch = new Region();
            swatch.getStyleClass().addAll("swatch", "stretch", KindStyle.name(kind));
            Label name = new Label(phrases.say(Words.key(kind)), swatch);
            name.getStyleClass().add("dim");
            name.setMinWidth(USE_PREF_SIZE);
            legend.getChildren().add(name);
        }
        return legend;
    }

    void show(List<Census.Source> sources) {
        List<Census.Source> sorted = new ArrayList<>(sources);
        sorted.sort(Comparator.comparingInt((Census.Source source) -> -Census.sum(source.tags()))
                .thenComparingInt(source -> -source.articles())
                .thenComparing(source -> names.apply(source.outlet())));
        List<Census.Source> shown = sorted.subList(0, Math.min(MOST, sorted.size()));
        int most = shown.isEmpty() ? 1 : Census.sum(shown.getFirst().tags());
        while (lines.getChildren().size() > shown.size()) {
            lines.getChildren().removeLast();
        }
        for (int at = 0; at < shown.size(); at++) {
            if (at == lines.getChildren().size()) {
                lines.getChildren().add(new OutletField(phrases));
            }
            show((OutletField) lines.getChildren().get(at), shown.get(at), most);
        }
        showRest(sorted.subList(shown.size(), sorted.size()), sources.isEmpty());
    }

    private void show(OutletField line, Census.Source source, int most) {
        UUID outlet = source.outlet();
        line.show(names.apply(outlet), source, most);
        line.setFocusTraversable(outlet != null);
        line.setMouseTransparent(outlet == null);
        line.setOnAction(press -> {
            if (outlet != null) {
                list.accept(outlet);
            }
        });
    }

    private void showRest(List<Census.Source> others, boolean isNothing) {
        int articles = others.stream().mapToInt(Census.Source::articles).sum();
        int tags = others.stream().mapToInt(source -> Census.sum(source.tags())).sum();
        rest.setVisible(isNothing || !others.isEmpty());
        rest.setManaged(rest.isVisible());
        rest.setText(
                isNothing
                        ? phrases.say("overview.noOutlets")
                        : phrases.say("overview.moreOutlets", others.size(), articles, tags));
    }
}
