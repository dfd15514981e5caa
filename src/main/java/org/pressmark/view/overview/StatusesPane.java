package org.pressmark.view.overview;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pressmark.desk.Census;
import org.pressmark.model.Annotator;
import org.pressmark.model.Article;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Words;

/// How many articles are new, in work and done, and how many the annotator is not done with; pressed, they are
/// listed.
final class StatusesPane extends VBox {
    private final Phrases phrases;
    private final Map<Article.Status, Button> tiles = new EnumMap<>(Article.Status.class);
    private final Button mine;

    /// `list` lists the articles of a status, `listMine` those the annotator is not done with.
    StatusesPane(Phrases phrases, Consumer<Article.Status> list, Runnable listMine) {
        this.phrases = phrases;
        getStyleClass().add("card");
        Label head = new Label(phrases.say("overview.articles"));
        head.getStyleClass().add("card-head");
        HBox row = new HBox();
        row.getStyleClass().add("tiles");
        for (Article.Status status : Article.Status.values()) {
            Button tile = tile("overview-" + Words.key(status).replace('.', '-'), () -> list.accept(status));
            tiles.put(status, tile);
            row.getChildren().add(tile);
        }
        mine = tile("overview-mine", listMine);
        row.getChildren().add(mine);
        getChildren().addAll(head, row);
    }

    private static Button tile(String id, Runnable work) {
        Label number = new Label();
        number.getStyleClass().add("big");
        number.setMinWidth(USE_PREF_SIZE);
        Label words = new Label();
        words.getStyleClass().add("dim");
        Button tile = new Button(null, new VBox(number, words));
        tile.setId(id);
        tile.getStyleClass().setAll("tile");
        tile.setMaxWidth(Double.MAX_VALUE);
        tile.setMinWidth(0);
        tile.setPrefWidth(120);
        tile.setOnAction(press -> work.run());
        HBox.setHgrow(tile, Priority.ALWAYS);
        return tile;
    }

    void begin() {
        mine.getParent().getChildrenUnmodifiable().getFirst().requestFocus();
    }

    void show(Census census, Annotator me) {
        tiles.forEach((status, tile) -> {
            int count = census.of(status);
            String words = phrases.say(Words.key(status));
            show(tile, count, words);
            tile.setAccessibleText(phrases.say("overview.status", count, words));
        });
        int open = census.notDoneBy(me.id());
        show(mine, open, phrases.say("library.notDoneByMe"));
        mine.setAccessibleText(phrases.say("overview.notDone.help", open, census.articles(), me.name()));
    }

    private static void show(Button tile, int count, String words) {
        VBox lines = (VBox) tile.getGraphic();
        ((Label) lines.getChildren().getFirst()).setText(Integer.toString(count));
        ((Label) lines.getChildren().getLast()).setText(words);
    }
}
