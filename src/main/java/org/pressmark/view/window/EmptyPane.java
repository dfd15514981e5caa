package org.pressmark.view.window;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.pressmark.desk.Library;
import org.pressmark.view.Look;
import org.pressmark.view.Tools;

/// What stands where the page will be, and what to do next: bring in the first article, or choose one.
public final class EmptyPane extends VBox {
    private final HBox ways;

    public EmptyPane(Tools tools) {
        setId("empty");
        getStyleClass().add("empty");
        getStylesheets().add(Look.sheet("start"));
        Library library = tools.desk().library();
        Label title = new Label();
        title.getStyleClass().add("empty-title");
        title.textProperty()
                .bind(Bindings.when(library.totalProperty().isEqualTo(0))
                        .then(tools.phrases().say("empty.noArticles"))
                        .otherwise(tools.phrases().say("empty.noneOpen")));
        Label next = new Label();
        next.getStyleClass().add("empty-next");
        next.textProperty()
                .bind(Bindings.when(library.totalProperty().isEqualTo(0))
                        .then(tools.phrases().say("empty.bring"))
                        .otherwise(tools.phrases().say("empty.choose")));
        ways = ways(tools);
        getChildren().addAll(title, next, ways);
    }

    /// Shows nothing and takes no key until [#arrived]: an article may be on its way.
    public void await() {
        getChildren().forEach(child -> child.setVisible(false));
    }

    public void arrived() {
        getChildren().forEach(child -> child.setVisible(true));
    }

    /// Gives the focus to the first way to bring an article in.
    void begin() {
        if (!ways.getChildren().isEmpty()) {
            ways.getChildren().getFirst().requestFocus();
        }
    }

    private static HBox ways(Tools tools) {
        HBox ways = new HBox();
        ways.getStyleClass().add("ways");
        for (String name : List.of("addArticles", "pasteArticle")) {
            tools.keyboard().find(name).ifPresent(command -> {
                Button way = new Button(tools.keyboard().title(command));
                way.setId("empty-" + name);
                way.setOnAction(press -> command.run());
                ways.getChildren().add(way);
            });
        }
        return ways;
    }
}
