package org.pressmark.view.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.ExportChoice;
import org.pressmark.command.ExportChoice.Articles;
import org.pressmark.command.SetExport;
import org.pressmark.command.SetExport.Offer;
import org.pressmark.model.Annotation;
import org.pressmark.model.Annotator;
import org.pressmark.model.Message;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Letters;
import org.pressmark.view.Look;
import org.pressmark.view.Rows;
import org.pressmark.view.Words;

/// A card over the window in which it is chosen what goes out and how, with what would be written and what would be
/// left out. Blocks nothing. Screen thread only.
public final class ExportPane extends VBox {
    private final SetExport export;
    private final Phrases phrases;
    private final Runnable back;
    private final ComboBox<Offer> format = new ComboBox<>();
    private final Label described = new Label();
    private final FlowPane articles = new FlowPane();
    private final FlowPane kinds = new FlowPane();
    private final FlowPane annotators = new FlowPane();
    private final OutlookPane outlook;
    private final ProgressRowBar progress;
    private final Label said = new Label();
    private final Button write;
    private final Button cancel;

    /// `back` gives the focus to where work goes on.
    public ExportPane(SetExport export, Phrases phrases, Runnable back) {
        this.export = export;
        this.phrases = phrases;
        this.back = back;
        this.outlook = new OutlookPane(phrases);
        this.progress = new ProgressRowBar(phrases);
        setId("export");
        getStyleClass().addAll("card", "exchange");
        getStylesheets().add(Look.sheet("exchange"));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setPrefWidth(720);
        managedProperty().bind(visibleProperty());
        Label title = new Label(phrases.say("exporting.title"));
        title.getStyleClass().add("card-title");
        described.getStyleClass().add("dim");
        described.setWrapText(true);
        said.setId("export-said");
        said.setMinWidth(0);
        write = Rows.button(phrases, "export-write", "exporting.write", export::write);
        write.getStyleClass().add("accent");
        cancel = Rows.button(phrases, "export-cancel", "exporting.cancel", export::cancel);
        prepareFormat();
        getChildren().addAll(title, choices(), outlook, progress, buttons());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        export.choiceProperty().subscribe(this::show);
        export.previewProperty().subscribe(outlook::show);
        export.progressProperty().subscribe(this::progress);
        export.saidProperty().subscribe(this::say);
    }

    private void prepareFormat() {
        format.setId("export-format");
        format.setAccessibleText(phrases.say("exporting.format"));
        format.getItems().setAll(export.formats());
        format.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Offer shown) {
                return shown == null ? "" : name(shown);
            }

            @Override
            public @Nullable Offer fromString(String name) {
                return null;
            }
        });
        format.setOnAction(chosen -> change(choice ->
                format.getValue() == null ? choice : choice.in(format.getValue().name())));
    }

    private String name(Offer shown) {
        return phrases.say("exporting.name", shown.name(), shown.ending());
    }

    private GridPane choices() {
        GridPane choices = new GridPane();
        choices.getStyleClass().add("choices");
        Label first = head("exporting.format");
        GridPane.setValignment(first, VPos.TOP);
        first.getStyleClass().add("first");
        choices.addRow(0, first, new VBox(4, format, described));
        choices.addRow(1, head("exporting.articles"), articles);
        choices.addRow(2, head("exporting.kinds"), kinds);
        choices.addRow(3, head("exporting.annotators"), annotators);
        for (FlowPane chips : List.of(articles, kinds, annotators)) {
            chips.getStyleClass().add("chips");
        }
        return choices;
    }

    private Label head(String key) {
        Label head = new Label(phrases.say(key));
        head.getStyleClass().add("dim");
        head.setMinWidth(USE_PREF_SIZE);
        return head;
    }

    private HBox buttons() {
        HBox buttons = new HBox(said, Rows.gap(), write, cancel);
        buttons.getStyleClass().add("line");
        return buttons;
    }

    private void change(java.util.function.UnaryOperator<ExportChoice> how) {
        ExportChoice before = export.choiceProperty().get();
        if (before != null) {
            ExportChoice after = how.apply(before);
            if (!after.equals(before)) {
                export.choose(after);
            }
        }
    }

    private void show(@Nullable ExportChoice choice) {
        boolean was = isVisible() && getProperties().containsKey("shown");
        setVisible(choice != null);
        if (choice == null) {
            getProperties().remove("shown");
            if (was) {
                back.run();
            }
            return;
        }
        getProperties().put("shown", true);
        format.getItems().stream()
                .filter(each -> each.name().equals(choice.format()))
                .findFirst()
                .ifPresent(this::showFormat);
        showArticles(choice);
        showKinds(choice);
        showAnnotators(choice);
        if (!was) {
            format.requestFocus();
        }
    }

    private void showFormat(Offer shown) {
        if (!shown.equals(format.getValue())) {
            format.setValue(shown);
        }
        described.setText(phrases.say(shown.described().key(), shown.described().arguments()));
        outlook.never(shown.drops());
    }

    private void showArticles(ExportChoice choice) {
        List<ToggleButton> chips = new ArrayList<>();
        for (Articles which : Articles.values()) {
            String words = phrases.say(key(which), export.many(which));
            ToggleButton chip = chip(words, choice.articles() == which, press -> change(held -> held.of(which)));
            chip.setId("export-articles-" + which);
            chip.setDisable(export.many(which) == 0);
            chips.add(chip);
        }
        keep(articles, chips);
    }

    private static String key(Articles which) {
        return switch (which) {
            case ALL -> "exporting.all";
            case LISTED -> "exporting.listed";
            case OPEN -> "exporting.open";
        };
    }

    private void showKinds(ExportChoice choice) {
        List<ToggleButton> chips = new ArrayList<>();
        for (Annotation.Kind kind : Annotation.Kind.values()) {
            boolean isIn = choice.kinds().isEmpty() || choice.kinds().contains(kind);
            ToggleButton chip = chip(phrases.say(Words.key(kind)), isIn, press -> change(held -> held.toggled(kind)));
            chip.setId("export-kind-" + kind);
            chips.add(chip);
        }
        keep(kinds, chips);
    }

    private void showAnnotators(ExportChoice choice) {
        List<ToggleButton> chips = new ArrayList<>();
        ToggleButton everybody = chip(
                phrases.say("exporting.everybody"),
                choice.annotators().isEmpty(),
                press -> change(ExportChoice::ofEverybody));
        chips.add(everybody);
        for (Annotator annotator : export.annotators()) {
            ToggleButton chip = chip(
                    "",
                    choice.annotators().contains(annotator.id()),
                    press -> change(held -> held.toggled(annotator.id())));
            Letters.show(chip, annotator.name());
            chips.add(chip);
        }
        keep(annotators, chips);
    }

    /// Puts the chips in place of those before; the focus stays where it was.
    private static void keep(FlowPane pane, List<ToggleButton> chips) {
        int focused = -1;
        for (int at = 0; at < pane.getChildren().size(); at++) {
            focused = pane.getChildren().get(at).isFocused() ? at : focused;
        }
        pane.getChildren().setAll(chips);
        if (focused >= 0 && focused < chips.size()) {
            Node chip = chips.get(focused);
            chip.requestFocus();
        }
    }

    private static ToggleButton chip(String words, boolean isIn, Consumer<ToggleButton> work) {
        ToggleButton chip = new ToggleButton(words);
        chip.setSelected(isIn);
        chip.setMaxWidth(240);
        chip.setOnAction(press -> {
            chip.setSelected(isIn);
            work.accept(chip);
        });
        return chip;
    }

    private void progress(SetExport.@Nullable Progress now) {
        progress.show(
                now == null ? null : phrases.say("exporting.writing", now.done(), now.all()),
                now == null || now.all() == 0 ? 0 : (double) now.done() / now.all());
        write.setDisable(now != null);
    }

    private void say(@Nullable Message what) {
        Letters.show(said, what == null ? "" : phrases.say(what.key(), what.arguments()));
        cancel.setText(phrases.say(what == null ? "exporting.cancel" : "exporting.close"));
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            export.cancel();
        } else if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof Button button) {
            key.consume();
            button.fire();
        }
    }
}
