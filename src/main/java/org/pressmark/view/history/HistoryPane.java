package org.pressmark.view.history;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.History;
import org.pressmark.desk.Showing;
import org.pressmark.model.Change;
import org.pressmark.model.Happening;
import org.pressmark.view.Begins;
import org.pressmark.view.Escape;
import org.pressmark.view.HeadBar;
import org.pressmark.view.Look;
import org.pressmark.view.TagWords;
import org.pressmark.view.Tools;

/// Who did what and when, of the chosen tag, the article or the project. Enter on a line compares it with now; a
/// button goes back to it; Esc goes back to the page.
public final class HistoryPane extends BorderPane implements Begins {
    private static final double LINE = 46;
    private static final int AHEAD = 20;
    private static final double COMPARED = 250;

    private final Tools tools;
    private final History history;
    private final ListView<Happening> list = new ListView<>();
    private final ListView<Change> differences = new ListView<>();
    private final Label summary = new Label();
    private final Button back = new Button();
    private final VBox compared = new VBox(summary, differences, back);

    /// `left` gives the focus back to the page.
    public HistoryPane(Tools tools, Runnable left) {
        this.tools = tools;
        this.history = tools.desk().history();
        setId("history");
        getStyleClass().add("history");
        getStylesheets().add(Look.sheet("history"));
        setMinSize(0, 0);
        setTop(head(left));
        prepareList();
        prepareCompared();
        setCenter(list);
        setBottom(compared);
        history.comparedProperty().subscribe(this::show);
        tools.desk().savedProperty().subscribe(this::refresh);
        tools.desk().articleProperty().subscribe(this::refresh);
        tools.desk().chosenProperty().subscribe(tag -> {
            if (history.ofProperty().get() == History.Of.TAG) {
                refresh();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                left.run();
                key.consume();
            }
        });
    }

    @Override
    public void begin() {
        list.requestFocus();
    }

    /// Nothing is read while another panel stands here.
    private void refresh() {
        if (tools.desk().showing().panelProperty().get() == Showing.Panel.HISTORY) {
            history.refresh();
        }
    }

    private VBox head(Runnable left) {
        SegmentedButton choice = new SegmentedButton();
        Map<History.Of, ToggleButton> buttons = new EnumMap<>(History.Of.class);
        for (History.Of of : History.Of.values()) {
            ToggleButton button = new ToggleButton(word(of));
            button.setId("history-" + of.name().toLowerCase(Locale.ROOT));
            button.setOnAction(pressed -> history.look(of));
            buttons.put(of, button);
            choice.getButtons().add(button);
        }
        history.ofProperty().subscribe(of -> buttons.forEach((each, button) -> button.setSelected(each == of)));
        HBox whose = new HBox(choice);
        whose.getStyleClass().add("whose");
        return new VBox(new HeadBar(tools, tools.phrases().say("history.head"), new Label(), left), whose);
    }

    private String word(History.Of of) {
        return switch (of) {
            case TAG -> tools.phrases().say("history.tag");
            case ARTICLE -> tools.phrases().say("history.article");
            case PROJECT -> tools.phrases().say("history.project");
        };
    }

    private void prepareList() {
        list.setId("history-list");
        Escape.past(list);
        list.setAccessibleText(tools.phrases().say("history.title"));
        list.setFixedCellSize(LINE);
        list.setItems(history.rows());
        Label nothing = new Label(tools.phrases().say("history.nothing"));
        nothing.getStyleClass().add("nothing");
        list.setPlaceholder(nothing);
        list.setCellFactory(any -> cell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                compare();
                key.consume();
            }
        });
    }

    private HappeningCell cell() {
        HappeningCell cell = new HappeningCell(history, tools.phrases());
        cell.indexProperty().subscribe(at -> {
            if (at.intValue() >= history.rows().size() - AHEAD
                    && !history.rows().isEmpty()) {
                history.more();
            }
        });
        cell.setOnMouseClicked(clicked -> compare());
        return cell;
    }

    private void compare() {
        Happening point = list.getSelectionModel().getSelectedItem();
        if (point != null) {
            history.compare(point);
        }
    }

    private void prepareCompared() {
        compared.getStyleClass().add("compared");
        compared.managedProperty().bind(compared.visibleProperty());
        summary.setId("history-summary");
        summary.setMinWidth(0);
        differences.setId("history-differences");
        Escape.past(differences);
        differences.setAccessibleText(tools.phrases().say("history.differences"));
        differences.setFixedCellSize(LINE);
        differences.setPrefHeight(COMPARED);
        TagWords words = new TagWords(tools.desk(), tools.phrases());
        differences.setCellFactory(any -> new DifferenceCell(words, tools.phrases()));
        VBox.setVgrow(differences, Priority.ALWAYS);
        back.setId("history-back");
        back.setText(tools.phrases().say("history.back"));
        back.setMaxWidth(Double.MAX_VALUE);
        back.setOnAction(pressed -> history.goBack());
    }

    private void show(History.@Nullable Compared with) {
        compared.setVisible(with != null);
        if (with == null) {
            return;
        }
        differences.getItems().setAll(with.differences());
        back.setDisable(with.differences().isEmpty());
        String when = HappeningCell.when(with.point(), tools.phrases());
        summary.setText(
                with.differences().isEmpty()
                        ? tools.phrases().say("history.same", when)
                        : tools.phrases()
                                .say(
                                        "history.since",
                                        when,
                                        count(with, Change.Added.class),
                                        count(with, Change.Removed.class),
                                        count(with, Change.Edited.class)));
    }

    private static long count(History.Compared with, Class<? extends Change> kind) {
        return with.differences().stream().filter(kind::isInstance).count();
    }
}
