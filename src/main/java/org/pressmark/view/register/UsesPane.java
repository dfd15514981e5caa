package org.pressmark.view.register;

import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.UseCounts;
import org.pressmark.desk.UseList;
import org.pressmark.model.Usage;
import org.pressmark.model.Use;
import org.pressmark.view.Escape;

/// Where an entry is used, in all articles: read as far as somebody scrolls. Enter opens the article at the tag.
final class UsesPane extends VBox {
    private static final double ROW = 52;
    private static final int AHEAD = 20;

    private final Given given;
    private final UseList uses;
    private final UseCounts counts;
    private final Label head = new Label();
    private final ListView<Use> list;
    private @Nullable UUID entry;

    UsesPane(Given given, String id) {
        this.given = given;
        this.uses = new UseList(given.desk());
        this.counts = new UseCounts(given.desk(), this::count);
        this.list = new ListView<>(uses.all());
        getStyleClass().add("uses");
        head.getStyleClass().add("panel-head");
        list.setId(id);
        Escape.past(list);
        list.getStyleClass().add("register-list");
        list.setAccessibleText(given.say("register.uses"));
        list.setFixedCellSize(ROW);
        list.setCellFactory(any -> cell());
        Label nothing = new Label(given.say("register.unused"));
        nothing.getStyleClass().add("nothing");
        list.setPlaceholder(nothing);
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            Use use = list.getFocusModel().getFocusedItem();
            if (key.getCode() == KeyCode.ENTER && use != null) {
                key.consume();
                given.goTo(use);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
        count();
    }

    private UseCell cell() {
        UseCell cell = new UseCell(given, () -> entry);
        cell.indexProperty().subscribe(index -> {
            if (index.intValue() >= uses.all().size() - AHEAD) {
                uses.more();
            }
        });
        return cell;
    }

    /// Shows where another entry is used, or that nothing is looked at.
    void show(@Nullable UUID other) {
        entry = other;
        uses.of(other);
        count();
    }

    private void count() {
        UUID of = entry;
        Usage usage = of == null || !isVisible() ? Usage.NONE : counts.of(of);
        int places = usage == null ? uses.all().size() : usage.places();
        head.setText(given.say(places == 1 ? "register.usedOnce" : "register.usedOften", places));
    }
}
