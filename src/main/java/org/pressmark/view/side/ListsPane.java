package org.pressmark.view.side;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerExpression;
import javafx.beans.binding.NumberExpression;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Annotation.Kind;

/// The open article's tags, a list for each sort of question: who is quoted, what is claimed, which outlets are
/// named, and the rest. The list of the chosen tag comes to the front.
final class ListsPane extends TabPane {
    private static final double HEAD = 44;

    private final Given given;
    private final List<NumberExpression> counts = new ArrayList<>();
    private final List<TagListView> lists = new ArrayList<>();

    ListsPane(Given given) {
        this.given = given;
        getStyleClass().add("lists");
        setAccessibleText(given.say("side.lists.name"));
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        add("side.lists.quotes", "side.lists.noQuotes", EnumSet.of(Kind.QUOTE));
        add("side.lists.claims", "side.lists.noClaims", EnumSet.of(Kind.CLAIM));
        add("side.lists.outlets", "side.lists.noOutlets", EnumSet.of(Kind.OUTLET));
        add("side.lists.other", "side.lists.noOthers", EnumSet.of(Kind.CODING, Kind.ZONE, Kind.QUOTED_TERM));
        given.desk().chosenProperty().subscribe(this::follow);
        prefHeightProperty().bind(longest().map(rows -> HEAD + TagListView.ROW * rows.intValue()));
    }

    /// How many rows the longest list has, whichever is in front: no border moves where another comes there.
    private NumberExpression longest() {
        return counts.stream().reduce(Bindings::max).orElseThrow();
    }

    private void add(String title, String whenEmpty, Set<Kind> kinds) {
        TagListView list = new TagListView(given, kinds, given.say(whenEmpty));
        String id = title.substring(title.lastIndexOf('.') + 1);
        list.setId(id);
        IntegerExpression count = kinds.stream()
                .map(kind -> (IntegerExpression) given.desk().tags().count(kind))
                .reduce((one, other) -> IntegerExpression.integerExpression(Bindings.add(one, other)))
                .orElseThrow();
        counts.add(count);
        Tab tab = new Tab();
        tab.setContent(list);
        tab.textProperty().bind(count.map(number -> given.say(title, number)));
        list.accessibleTextProperty().bind(tab.textProperty());
        lists.add(list);
        getTabs().add(tab);
    }

    private void follow(@Nullable Annotation chosen) {
        if (chosen == null) {
            return;
        }
        for (int at = 0; at < lists.size(); at++) {
            if (lists.get(at).lists(chosen)) {
                getSelectionModel().select(at);
            }
        }
    }
}
