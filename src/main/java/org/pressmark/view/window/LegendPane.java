package org.pressmark.view.window;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pressmark.desk.Group;
import org.pressmark.desk.Sight;
import org.pressmark.model.Annotation;
import org.pressmark.model.Code;
import org.pressmark.view.KindStyle;
import org.pressmark.view.Letters;
import org.pressmark.view.Look;
import org.pressmark.view.Tools;
import org.pressmark.view.Words;

/// The legend of the open article, which is its filter: every kind and every code put on it, with its colour and
/// its count; unticked, its tags are hidden.
///
/// Made anew whenever it is opened: a legend in view follows no change but its own. Screen thread only.
final class LegendPane extends VBox {
    private final Tools tools;
    private final Sight sight;
    private final Map<Group, Integer> counts;
    private final List<Runnable> refreshes = new ArrayList<>();

    LegendPane(Tools tools) {
        this.tools = tools;
        this.sight = tools.desk().sight();
        this.counts = tools.desk().tags().groupCounts();
        setId("legend");
        getStyleClass().add("legend");
        getStylesheets().add(Look.sheet("window"));
        VBox rows = new VBox();
        rows.getStyleClass().add("rows");
        for (Annotation.Kind kind : Annotation.Kind.values()) {
            rows.getChildren().add(kind(kind));
        }
        List<Code> codes = codes();
        if (!codes.isEmpty()) {
            rows.getChildren().add(head("legend.codes"));
            codes.forEach(code -> rows.getChildren().add(code(code)));
        }
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        getChildren().addAll(head("legend.head"), scroll, all());
        refresh();
    }

    /// Puts the focus on the first row.
    void begin() {
        lookup(".check-box").requestFocus();
    }

    private Label head(String key) {
        Label head = new Label(tools.phrases().say(key));
        head.getStyleClass().add("head");
        return head;
    }

    private Node kind(Annotation.Kind kind) {
        Region dot = new Region();
        dot.getStyleClass().addAll("dot", KindStyle.name(kind));
        int count = tools.desk().tags().count(kind).get();
        HBox row = row(Group.of(kind), dot, tools.phrases().say(Words.key(kind)), count);
        row.setId("legend-" + KindStyle.name(kind));
        return row;
    }

    private Node code(Code code) {
        Region dot = new Region();
        dot.getStyleClass().addAll("dot", "code");
        dot.setStyle("-fx-background-color: " + code.color() + ";");
        Group group = Group.ofCode(code.id());
        return row(group, dot, code.name(), counts.getOrDefault(group, 0));
    }

    private HBox row(Group group, Node dot, String name, int count) {
        CheckBox box = new CheckBox();
        Letters.show(box, name);
        box.setGraphic(dot);
        box.setMnemonicParsing(false);
        box.setMinWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(tools.phrases().say("legend.row", name, count));
        box.setOnAction(press -> {
            sight.toggle(group);
            refresh();
        });
        refreshes.add(() -> box.setSelected(sight.shows(group)));
        Label number = new Label(String.valueOf(count));
        number.getStyleClass().add("count");
        HBox.setHgrow(box, Priority.ALWAYS);
        HBox row = new HBox(box, number);
        row.getStyleClass().add("row");
        return row;
    }

    private Button all() {
        Button all = new Button(tools.phrases().say("legend.all"));
        all.setId("legend-all");
        all.setOnAction(press -> {
            sight.showAll();
            refresh();
        });
        refreshes.add(() -> all.setDisable(sight.hidden().isEmpty()));
        return all;
    }

    private void refresh() {
        refreshes.forEach(Runnable::run);
    }

    /// Those put on the article, and those that were hidden; the most used first.
    private List<Code> codes() {
        return Stream.concat(counts.keySet().stream(), sight.hidden().stream())
                .distinct()
                .map(group -> tools.desk().shelves().codes().find(group.code()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .sorted(Comparator.comparingInt((Code code) -> -counts.getOrDefault(Group.ofCode(code.id()), 0))
                        .thenComparing(Code::name))
                .toList();
    }
}
